import { render } from 'svelte/server'
import type { ChartSpecification } from '#lib/chart/chart-specification.ts'
import StandalonePicture from '#lib/chart/taking/StandalonePicture.svelte'

/** The whole figure as the text of an SVG file, made by the server. What the page's own machinery leaves in it has no meaning there. */
export function drawingAsText(spec: ChartSpecification, notice: string | undefined): string {
  const { body } = render(StandalonePicture, { props: { spec, notice } })
  return `${body
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/ (?:class|data-point)="[^"]*"/g, '')
    .trim()}\n`
}
