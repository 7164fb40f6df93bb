export const loadSignInFrench = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('../locales/fr/sign-in.ts')).signIn;
