import type { Live } from '@pix/kit/live';

/** Takes the place of those who watch: notes what they are told, as `field:id`. */
export const liveDouble = (): Live & { readonly told: string[] } => {
  const told: string[] = [];
  return {
    told,
    tell(field, id) {
      told.push(`${field}:${id}`);
    },
    close: async () => {},
  };
};
