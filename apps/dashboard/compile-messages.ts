// Makes functions of the words in messages/. Vite and Vitest do it themselves; whoever only reads types asks for it here.
import { compile } from '@inlang/paraglide-js'
import { paraglide } from './paraglide.ts'

await compile(paraglide)
