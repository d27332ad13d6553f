const LIT = [1, 1, 0.45, 1, 0, 1, 1, 0.45, 0.2];

/** Nine pixels, one of them gold. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--primary)" />
    {LIT.map((light, index) => (
      <rect
        key={index}
        x={6.5 + (index % 3) * 6.75}
        y={6.5 + Math.floor(index / 3) * 6.75}
        width="5.5"
        height="5.5"
        rx="1.2"
        fill={light === 0 ? 'var(--gold)' : 'var(--on-primary)'}
        opacity={light === 0 ? 1 : light}
      />
    ))}
  </svg>
);
