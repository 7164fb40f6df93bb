/** Code sets as they are looked after: what is loaded, what a release changes, installing files, putting a release in force. */
import type { CodeKeeper } from '../app/code-release-ports.ts';
import { compareCodeReleases, readCodeRelease, readCodeReleases } from '../app/read-code-releases.ts';
import {
  codeReleasePageSchema,
  codeReleaseSchema,
  codeReleasesSchema,
  compareReleasesSchema,
  installCodesSchema,
  installOutcomesSchema,
  installParamsSchema,
  releaseComparisonSchema,
  releaseParamsSchema,
} from '../app/views/code-releases.ts';
import { jobStatusSchema } from '../app/views/jobs.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Caller, Parts } from './parts.ts';
import { notFound, problem, type Problem, type Route, route } from './route.ts';

const isHere = async ({ codeKeeper }: Parts): Promise<boolean> => (await codeKeeper?.isOnePractice()) ?? false;

/** Code sets are everybody's on this server: where it serves several practices, none of them changes what the others see. */
async function keeperOf(parts: Parts): Promise<Result<CodeKeeper, Problem>> {
  const { codeKeeper } = parts;
  if (codeKeeper !== undefined && (await codeKeeper.isOnePractice())) return ok(codeKeeper);
  return problem(409, {
    code: 'server-must-serve-one-practice',
    message:
      'This server serves several practices, and its code sets are the same for all: its operator installs them with claimwright codes install.',
  });
}

const list = route(
  {
    name: 'listCodeReleases',
    method: 'GET',
    path: '/code-releases',
    access: 'code:read',
    summary: 'Every release of a code set that is loaded, and the sets of which none covers today.',
    response: codeReleasesSchema,
  },
  async ({ caller, parts }) => {
    const { codesets } = await parts.office(caller.organizationId);
    const seen = { banner: codesets.banner, installsHere: await isHere(parts) };
    return ok(await parts.store.transact(caller.actor('look at code sets'), (unit) => readCodeReleases(unit, seen)));
  },
);

const read = route(
  {
    name: 'readCodeRelease',
    method: 'GET',
    path: '/code-releases/:releaseNumber',
    access: 'code:read',
    summary: 'One release: its files with their hashes, what was turned away, and the others of its set.',
    params: releaseParamsSchema,
    response: codeReleasePageSchema,
  },
  async ({ params, caller, parts }) => {
    const installsHere = await isHere(parts);
    const page = await parts.store.transact(caller.actor('look at code sets'), (unit) =>
      readCodeRelease(unit, params.releaseNumber, installsHere),
    );
    return page === undefined ? notFound('release') : ok(page);
  },
);

const compare = route(
  {
    name: 'compareCodeReleases',
    method: 'POST',
    path: '/code-releases/compare',
    access: 'claim:read',
    summary: 'What one release says otherwise than another, and which codes of this practice it touches.',
    body: compareReleasesSchema,
    response: releaseComparisonSchema,
  },
  async ({ body, caller, parts }) => {
    const { chargeMaster } = await parts.office(caller.organizationId);
    const found = await parts.store.transact(caller.actor('compare code sets'), (unit) =>
      compareCodeReleases(unit, body, chargeMaster),
    );
    return found === undefined ? notFound('pair of releases of one set') : ok(found);
  },
);

const install = route(
  {
    name: 'installCodes',
    method: 'POST',
    path: '/code-releases/install',
    access: 'code:install',
    summary: 'Installs publishers’ files that were uploaded: each release whole, or refused with the reason.',
    body: installCodesSchema,
    response: jobStatusSchema,
  },
  async ({ body, caller, parts }) => {
    const keeper = await keeperOf(parts);
    if (!keeper.ok) return keeper;
    const actor = caller.actor('install code sets');
    for (const uploadId of body.uploadIds) {
      const upload = await parts.store.transact(actor, (unit) => unit.upload(uploadId));
      if (upload?.sha256 === undefined) return notFound('upload');
    }
    const started = await parts.jobs.start(actor, { kind: 'install-codes', codeOrder: body });
    return started.ok ? started : problem(409, started.error);
  },
);

const outcomes = route(
  {
    name: 'readInstall',
    method: 'GET',
    path: '/code-releases/installs/:jobId',
    access: 'code:install',
    summary: 'What became of each release that a job installed or refused.',
    params: installParamsSchema,
    response: installOutcomesSchema,
  },
  async ({ params, caller, parts }) => {
    const job = await parts.store.transact(caller.actor('look at code sets'), (unit) => unit.job(params.jobId));
    return job?.codeOrder === undefined ? notFound('installation') : ok({ outcomes: job.codeOrder.outcomes ?? [] });
  },
);

type Change = 'activate' | 'withdraw';

async function change(
  what: Change,
  releaseNumber: number,
  { caller, parts }: { readonly caller: Caller; readonly parts: Parts },
) {
  const keeper = await keeperOf(parts);
  if (!keeper.ok) return keeper;
  const changed = await keeper.value[what](releaseNumber, caller.loginName);
  if (!changed.ok) return changed.error.code === 'release-must-exist' ? notFound('release') : problem(409, changed.error);
  await parts.codeSetsChanged?.();
  const page = await parts.store.transact(caller.actor('look at code sets'), (unit) =>
    readCodeRelease(unit, releaseNumber, true),
  );
  return page === undefined ? notFound('release') : ok(page.release);
}

const activate = route(
  {
    name: 'activateCodeRelease',
    method: 'POST',
    path: '/code-releases/:releaseNumber/activate',
    access: 'code:install',
    summary: 'Puts a whole release in force; another of its set and first day is withdrawn with it.',
    params: releaseParamsSchema,
    response: codeReleaseSchema,
  },
  async ({ params, caller, parts }) => change('activate', params.releaseNumber, { caller, parts }),
);

const withdraw = route(
  {
    name: 'withdrawCodeRelease',
    method: 'POST',
    path: '/code-releases/:releaseNumber/withdraw',
    access: 'code:install',
    summary: 'Takes a release out of force; it stays loaded and can be put in force again.',
    params: releaseParamsSchema,
    response: codeReleaseSchema,
  },
  async ({ params, caller, parts }) => change('withdraw', params.releaseNumber, { caller, parts }),
);

export const codeReleaseRoutes: readonly Route[] = [list, read, compare, install, outcomes, activate, withdraw];
