/** Whether two texts say the same; none and an empty one do. A browser sends line breaks of its own kind. */
export const sameText = (one: string | null, other: string | null): boolean => plain(one) === plain(other)

const plain = (text: string | null) => (text ?? '').replaceAll(/\r\n?/g, '\n').trim()
