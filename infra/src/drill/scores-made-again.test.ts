import { describe, expect, it } from '@jest/globals';
import { verdictOf } from './scores-made-again';

const session = (totalCount: number, ...kinds: string[]) => ({
  sessionId: 's',
  totalCount,
  differences: kinds.map((kind) => ({ certificationId: 'c', kind })),
});

describe('scores made again', () => {
  it('are right when each comes out as it is stored', () => {
    expect(verdictOf(5, [session(2), session(3)])).toMatchObject({ id: 'I7', violations: 0, examples: [] });
  });

  it('are told when one comes out otherwise', () => {
    expect(verdictOf(5, [session(2), session(3, 'RESULT')])).toMatchObject({ violations: 1, examples: ['c: RESULT'] });
  });

  it('are told when one that was scored is not scored again', () => {
    expect(verdictOf(5, [session(2)])).toMatchObject({ violations: 3, examples: ['5 scored, 2 scored again'] });
    expect(verdictOf(1, [])).toMatchObject({ violations: 1 });
  });
});
