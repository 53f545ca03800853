import { isIPv4, isIPv6 } from 'node:net'

/**
 * The part of a network address by which tries are counted: an IPv4 address as it is; of an IPv6 address the first 64
 * bits, because the rest is for its owner to choose.
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [bare = ''] = address.split('%')
  if (isIPv4(bare) || !isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const groups = [...before, ...zeros, ...after].slice(0, 4)
  return `${groups.map((each) => parseInt(each, 16).toString(16)).join(':')}::/64`
}
