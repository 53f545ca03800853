/** What a color says again that words have said: nothing special, at work, well, take care, to be mended. */
export type Tone = 'neutral' | 'active' | 'good' | 'warn' | 'bad'
