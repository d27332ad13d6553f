import { checkRepository } from './repository-check';

void checkRepository().then((code) => process.exit(code));
