import { flushSync, mount, unmount } from 'svelte'
import type { ChartSpecification } from '../chart-specification.ts'
import { stateShapes } from '../map/state-shapes.ts'
import StandalonePicture from './StandalonePicture.svelte'

/** The whole figure as the text of an SVG file, which opens in a browser and in drawing programs. */
export async function drawingOf(spec: ChartSpecification, notice: string | undefined): Promise<string> {
  const shapes = spec.kind === 'map' ? await stateShapes() : []
  const target = document.createElement('div')
  const mounted = mount(StandalonePicture, { target, props: { spec, notice, shapes } })
  flushSync()
  const drawing = target.firstElementChild
  // What the page's own machinery leaves between and on the shapes has no meaning in a file.
  for (const element of target.querySelectorAll('[class]')) element.removeAttribute('class')
  for (const element of target.querySelectorAll('[data-point]')) element.removeAttribute('data-point')
  const text = drawing === null ? '' : new XMLSerializer().serializeToString(drawing)
  await unmount(mounted)
  return text.replaceAll(/<!--.*?-->/gs, '')
}
