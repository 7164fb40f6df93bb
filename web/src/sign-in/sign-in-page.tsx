import { i18n } from '@lingui/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { currentLanguage, keepLanguage, type Language, speak } from '../language.ts';
import { type DemonstrationPerson, readDemonstration } from './demonstration.ts';
import { goOnIn, type Refusal, signIn } from './sign-in.ts';
import { loadSignInFrench } from './sign-in-french.ts';
import { whereNext } from './where-next.ts';

/** Why the person is here again, from the address that led here. */
function reasonForComing(): string | undefined {
  const search = new URLSearchParams(location.search);
  if (search.has('ended')) return i18n._('Your session has ended. Sign in again: what you typed is kept.');
  return search.has('left') ? i18n._('You are signed out.') : undefined;
}

function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'wrong':
      return i18n._('The login name or the password is not right. Check both, and the keyboard for capital letters.');
    case 'throttled':
      return i18n._('Too many sign-ins failed. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.', {
        seconds: refusal.seconds,
      });
    case 'busy':
      return i18n._('The server is busy or just starting. Try again in a few seconds.');
    case 'offline':
      return i18n._('The server cannot be reached. Check the connection, then try again.');
  }
}

export function SignInPage() {
  const [language, setLanguage] = useState<Language>(currentLanguage);
  /** Chosen here, not only found: the person means it. */
  const [chosen, setChosen] = useState<Language | undefined>(undefined);
  const change = async (next: Language): Promise<void> => {
    keepLanguage(next);
    setChosen(next);
    await speak(next, loadSignInFrench);
    setLanguage(next);
  };
  const other = language === 'en' ? 'fr' : 'en';
  useEffect(() => {
    document.title = `${i18n._('Sign in')} · Claimwright`;
  }, [language]);
  return (
    <div className="page">
      <main className="card" key={language}>
        <div className="brand">
          <img src="/claimwright.svg" alt="" width={40} height={40} />
          <div>
            <p className="product">Claimwright</p>
            <p className="purpose">{i18n._('Every code has its evidence, every dollar its reason.')}</p>
          </div>
        </div>
        <SignInForm chosen={chosen} shown={language} />
      </main>
      <button type="button" className="language" lang={other} onClick={() => void change(other)}>
        {other === 'fr' ? 'Français' : 'English'}
      </button>
    </div>
  );
}

function SignInForm({ chosen, shown }: { readonly chosen: Language | undefined; readonly shown: Language }) {
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const reason = reasonForComing();
  const send = async (loginName: string, password: string, wished = chosen): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    const refused = await signIn(loginName, password);
    if (refused === undefined) {
      if (wished !== undefined) await goOnIn(wished);
      location.replace(whereNext(location.search));
      return;
    }
    setRefusal(refused);
    setBusy(false);
    form.current?.querySelector<HTMLInputElement>('input[name=password]')?.select();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const textOf = (name: string): string => {
      const value = typed.get(name);
      return typeof value === 'string' ? value : '';
    };
    void send(textOf('username'), textOf('password'));
  };
  return (
    <>
      <h1>{i18n._('Sign in')}</h1>
      {reason === undefined ? null : <p className="reason">{reason}</p>}
      <form ref={form} onSubmit={submit} method="post">
        <label htmlFor="username">{i18n._('Login name')}</label>
        <input
          id="username"
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
          maxLength={80}
          // The only thing to do on this page.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-invalid={refusal?.kind === 'wrong'}
        />
        <PasswordField invalid={refusal?.kind === 'wrong'} />
        <div role="alert" id="refusal">
          {refusal === undefined ? null : <p className="refusal">{refusalText(refusal)}</p>}
        </div>
        <button type="submit" className="submit" disabled={busy}>
          {busy ? i18n._('Signing in') : i18n._('Sign in')}
        </button>
      </form>
      <Demonstration busy={busy} enter={(person) => void send(person.loginName, person.password, shown)} />
    </>
  );
}

function PasswordField({ invalid }: { readonly invalid: boolean }) {
  const [shown, setShown] = useState(false);
  const [capitals, setCapitals] = useState(false);
  const watch = (event: KeyboardEvent): void => setCapitals(event.getModifierState('CapsLock'));
  return (
    <>
      <label htmlFor="password">{i18n._('Password')}</label>
      <div className="password">
        <input
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          required
          maxLength={256}
          aria-invalid={invalid}
          aria-describedby="refusal capitals"
          onKeyDown={watch}
          onKeyUp={watch}
        />
        <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? i18n._('Hide') : i18n._('Show')}
          <span className="visually-hidden"> {i18n._('the password')}</span>
        </button>
      </div>
      <p id="capitals" className="hint" aria-live="polite">
        {capitals ? i18n._('Capital letters are on (Caps Lock).') : ''}
      </p>
    </>
  );
}

type DemonstrationProps = { readonly busy: boolean; readonly enter: (person: DemonstrationPerson) => void };

/** In the demonstration everybody may enter: one button for each role. */
function Demonstration({ busy, enter }: DemonstrationProps) {
  const [people, setPeople] = useState<readonly DemonstrationPerson[]>([]);
  useEffect(() => {
    const aborted = new AbortController();
    void readDemonstration(aborted.signal).then(setPeople);
    return () => aborted.abort();
  }, []);
  if (people.length === 0) return null;
  return (
    <section className="demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">{i18n._('Demonstration')}</h2>
      <p className="hint">{i18n._('An invented practice with invented patients. Enter as')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.loginName}>
            <button type="button" disabled={busy} onClick={() => enter(person)}>
              <strong>{person.role === '' ? person.displayName : i18n._(person.role)}</strong>
              {person.role === '' ? null : <span>{person.displayName}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
