import type { Role } from '@/lib/content/model'
import { formatCount } from '@/lib/format'
import { BrandMark } from '../brand-mark'
import { COLORS, SERIF } from './look'
import { resized } from './painted'
import { PictureFrame } from './picture-frame'

/** The promise; stands for the home page and for every page without a picture of its own. */
export function HomePicture({ roles }: { roles: readonly Pick<Role, 'category'>[] }) {
  const staying = roles.filter(({ category }) => category === 'staying').length
  return (
    <PictureFrame path="/" aside="A career guide for oncologists">
      <div style={{ display: 'flex', flexGrow: 1, flexShrink: 0, alignItems: 'center', justifyContent: 'space-between' }}>
        <div style={{ display: 'flex', flexDirection: 'column', width: 740 }}>
          <div style={{ fontFamily: SERIF, fontWeight: 600, fontSize: 82, lineHeight: 1.08, letterSpacing: '-0.012em' }}>
            Leaving the clinic is not leaving medicine
          </div>
          <div style={{ marginTop: 24, fontFamily: SERIF, fontSize: 29, lineHeight: 1.4, color: COLORS.soft }}>
            {`${formatCount(roles.length - staying, 'way')} to put your training to work elsewhere and ${formatCount(staying, 'way')} to stay and change the job: the work, the pay, how to begin. Every figure names its source.`}
          </div>
        </div>
        {resized(<BrandMark />, { width: 272, height: 204, viewBox: '-1 -1 32 24' })}
      </div>
    </PictureFrame>
  )
}
