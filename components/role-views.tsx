import { rulerMark } from '@/lib/ruler'
import { PayChart } from './pay-chart'
import { PayKey } from './pay-ruler'
import { RoleList, type RoleListProps } from './role-list'

type Props = RoleListProps & {
  baselineOrigin: string
  /** Whether what the marks mean is said below. */
  withKey: boolean
}

/** The roles of the comparison in the view that was asked for. */
export function RoleViews({ withKey, baselineOrigin, ...props }: Props) {
  const { roles, hours, baseline, view } = props
  if (view === 'chart')
    return <PayChart roles={roles} hours={hours} baseline={baseline} baselineOrigin={baselineOrigin} path="/roles?view=chart" detailed />
  return (
    <>
      <RoleList {...props} />
      {withKey ? (
        <div className="mt-4">
          <PayKey marks={roles.map(({ headline }) => headline && rulerMark(headline, hours))} hours={hours} />
        </div>
      ) : null}
    </>
  )
}
