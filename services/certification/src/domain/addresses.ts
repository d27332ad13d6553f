/** Where people find what stays plain HTTP, behind the gateway (product G2). */

export const certificateFileUrl = (publicUrl: string, certificateId: string): string =>
  new URL(`/files/certificates/${certificateId}.pdf`, publicUrl).href;

export const verificationUrl = (publicUrl: string, code: string): string => new URL(`/verify/${code}`, publicUrl).href;
