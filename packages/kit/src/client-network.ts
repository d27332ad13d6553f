const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** What one client is counted by: its IPv4 address, or its IPv6 network, of which one subscriber has all 2⁶⁴ addresses. */
export const networkOf = (address: string): string => {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address
    .toLowerCase()
    .split('::')
    .map((part) => part.split('%')[0]);
  const [before, after] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: GROUPS - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0');
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, NETWORK_GROUPS);
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
};
