import { expect, test } from 'vitest'
import { noProfileOnASocialNetwork } from './p113-no-profile-on-a-social-network.ts'

test.each([
  ...['facebook.com/maria.g.77', '@maria_g', 'https://www.instagram.com/rosa99/'],
  ...['her snapchat is lilrosa_x', 'IG: rosita.lopez', 'IG @marlena', 'linkedin.com/in/dana-w-8812'],
  ...['t.me/rosalind_b'],
])('a profile is found in %j', (text) => expect(noProfileOnASocialNetwork.matches(text)).toBe(true))

test.each([
  ...['34 @ shelter', '@', 'intake@desk', 'visits @ $12', 'our Facebook page', 'facebook.com was used'],
  ...['Twitter and Instagram posts: 24', 'https://www.example.org/report', 'Instagram campaign is new'],
])('none is found in %j', (text) => expect(noProfileOnASocialNetwork.matches(text)).toBe(false))
