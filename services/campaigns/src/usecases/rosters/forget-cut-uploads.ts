import type { Needs } from '../../context';

/** Forgets the files whose upload was cut by a crash: nobody was told of them (C2). */
export const forgetCutUploads = async ({
  rosterImports,
  rosterFiles,
  clock,
  config,
}: Needs<'rosterImports' | 'rosterFiles' | 'clock' | 'config'>): Promise<void> => {
  const before = new Date(clock.now().getTime() - config.rosters.cutUploadMinutes * 60_000);
  for (const id of await rosterImports.idsReceivingSince(before)) {
    await rosterFiles.forget(id);
    await rosterImports.forgetReceiving(id);
  }
};
