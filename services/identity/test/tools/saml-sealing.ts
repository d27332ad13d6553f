import { type EncryptionAlgorithm, encrypt, type KeyEncryptionAlgorithm } from 'xml-encryption';

type SealingAlgorithms = { content?: string; key?: string };

/** An assertion sealed for the holder of a certificate. */
export const seal = (
  assertion: string,
  { certificate, publicKey, algorithms }: { certificate: string; publicKey: string; algorithms?: SealingAlgorithms },
): Promise<string> =>
  new Promise((resolve, reject) => {
    encrypt(
      assertion,
      {
        rsa_pub: publicKey,
        pem: certificate,
        encryptionAlgorithm: (algorithms?.content ??
          'http://www.w3.org/2009/xmlenc11#aes256-gcm') as EncryptionAlgorithm,
        keyEncryptionAlgorithm: (algorithms?.key ??
          'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p') as KeyEncryptionAlgorithm,
        disallowEncryptionWithInsecureAlgorithm: false,
        warnInsecureAlgorithm: false,
      },
      (error, encrypted) =>
        error
          ? reject(error)
          : resolve(
              `<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${encrypted}</saml:EncryptedAssertion>`,
            ),
    );
  });
