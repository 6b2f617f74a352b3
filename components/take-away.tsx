/** The list as files, with the filters that are on. Plain links: what they lead to is no page. */
export function TakeAway({ search }: { search: string }) {
  const link = 'inline-block py-1'
  return (
    <p className="mt-5 flex flex-wrap gap-x-5 text-sm text-soft print:hidden">
      This list as data:
      <a href={`/roles.csv${search}`} className={link}>
        CSV, for a spreadsheet
      </a>
      <a href={`/roles.json${search}`} className={link}>
        JSON
      </a>
    </p>
  )
}
