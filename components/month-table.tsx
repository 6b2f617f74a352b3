type Props = { caption: string; column: string; months: readonly { name: string; words: string }[] }

/** What a line over months shows, in words, folded until wanted. */
export function MonthTable({ caption, column, months }: Props) {
  return (
    <details className="mt-2 print:hidden">
      <summary className="text-[0.94rem]">The months as a table</summary>
      <table className="mt-2 text-[0.9rem] tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="pr-8 text-left">
              By the end of
            </th>
            <th scope="col" className="text-left">
              {column}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ name, words }) => (
            <tr key={name} className="border-t border-rule">
              <th scope="row" className="py-1 pr-8 text-left font-normal">
                {name}
              </th>
              <td className="py-1">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
