import { personName, sentence } from '@pix/kit/validation';

/** The scripts that the fonts of documents draw (documents/shared-fonts.ts). */
const PRINTED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]*$/u;

export const NOT_PRINTED = {
  fr: "Ce nom a des lettres que le certificat n'imprime pas : écrivez-le en lettres latines, comme sur la pièce d'identité.",
  en: 'This name has letters that the certificate does not print: write it in Latin letters, as on the identity document.',
};

/** Whether a certificate can print a name: it is asked for when somebody can still write it otherwise (E3, E10). */
export const isPrinted = (name: string): boolean => PRINTED.test(name);

/** A name somebody types for a certificate. */
export const printedName = personName.refine(isPrinted, sentence(NOT_PRINTED));
