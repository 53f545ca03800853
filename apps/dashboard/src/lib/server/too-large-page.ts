import { tooLarge } from '../check/too-large.ts'

/** The page that answers what is too large to be looked at. It stands alone: nothing was read that could say who asks. */
export const tooLargePage = (mostBytes: number): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>This file is too large · Muster</title>
  </head>
  <body>
    <h1>This file is too large</h1>
    <p>${tooLarge(mostBytes)}</p>
    <p>Nothing was stored. Go back with the button of your browser, and choose another file.</p>
    <p><a href="/awards">Go to your awards</a></p>
    <p><small>Error 413</small></p>
  </body>
</html>
`
