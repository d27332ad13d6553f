/** The part of the library that is used: it comes without types. */
declare module 'mime-types' {
  export const lookup: (name: string) => string | false;
}
