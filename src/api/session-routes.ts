/** Logging in and out, and who is logged in. */
import type { Caller, Parts } from './parts.ts';
import { chosenLanguageSchema, doneSchema, logInSchema, type SessionView, sessionViewSchema } from '../app/views/session.ts';
import { ok } from '../kernel/result.ts';
import { passwordFits, passwordsAreBusy } from './passwords.ts';
import { callerOf } from './register-routes.ts';
import { problem, publicRoute, route, type Route } from './route.ts';

async function viewOf(caller: Caller, parts: Parts): Promise<SessionView> {
  const calendar = await parts.store.transact(caller.actor('see the session'), async (unit) => ({
    today: await unit.today(),
    isSimulated: await unit.calendarIsSimulated(),
  }));
  return {
    userId: caller.userId,
    loginName: caller.loginName,
    displayName: caller.displayName,
    language: caller.language,
    roles: [...caller.roles],
    permissions: [...caller.permissions].toSorted(),
    organizationId: caller.organizationId,
    organizationName: caller.organizationName,
    ...(caller.providerId === undefined ? {} : { providerId: caller.providerId }),
    today: calendar.today,
    calendarIsSimulated: calendar.isSimulated,
  };
}

const WRONG = problem(401, {
  code: 'login-must-be-right',
  message: 'The login name or the password is not right. Check both, and the keyboard for capital letters.',
});

const BUSY = problem(503, {
  code: 'server-must-have-time',
  message: 'Many people are signing in at this moment. Try again in a few seconds.',
  retryAfterSeconds: 5,
});

const logIn = publicRoute(
  {
    name: 'logIn',
    method: 'POST',
    path: '/session',
    whyPublic: 'nobody has a session before it',
    summary: 'Signs in and gives the session cookie.',
    body: logInSchema,
    response: sessionViewSchema,
  },
  async ({ body, door, parts }) => {
    const attempt = { loginName: body.loginName, address: door.address };
    if (passwordsAreBusy()) return BUSY;
    const admission = await parts.sessions.admit(attempt);
    if (!admission.admitted) {
      return problem(429, {
        code: 'login-must-wait',
        message: `Too many sign-ins failed. Wait ${admission.waitSeconds} seconds and try again.`,
        retryAfterSeconds: admission.waitSeconds,
      });
    }
    const fits = await passwordFits(body.password, admission.login?.passwordHash);
    const opened =
      fits && admission.login !== undefined
        ? await parts.sessions.open({
            userId: admission.login.userId,
            attempt,
            organizationId: body.organizationId,
            replaces: door.token,
          })
        : undefined;
    if (opened === undefined) {
      await parts.sessions.refuse(attempt);
      return WRONG;
    }
    door.giveToken(opened.token);
    return ok(await viewOf(callerOf(opened.facts), parts));
  },
);

const readSession = route(
  {
    name: 'readSession',
    method: 'GET',
    path: '/session',
    access: 'signed-in',
    summary: 'Who is signed in, what they may do, and the business day.',
    response: sessionViewSchema,
  },
  async ({ caller, parts }) => ok(await viewOf(caller, parts)),
);

const logOut = route(
  {
    name: 'logOut',
    method: 'DELETE',
    path: '/session',
    access: 'signed-in',
    summary: 'Signs out: the session ends in the database.',
    response: doneSchema,
  },
  async ({ door, parts }) => {
    if (door.token !== undefined) await parts.sessions.close(door.token);
    door.takeToken();
    return ok({});
  },
);

const chooseLanguage = route(
  {
    name: 'chooseLanguage',
    method: 'PUT',
    path: '/session/language',
    access: 'signed-in',
    summary: "Sets the person's language, for this session and the next ones.",
    body: chosenLanguageSchema,
    response: doneSchema,
  },
  async ({ body, door, parts }) => {
    if (door.token !== undefined) await parts.sessions.setLanguage(door.token, body.language);
    return ok({});
  },
);

export const sessionRoutes: readonly Route[] = [logIn, readSession, logOut, chooseLanguage];
