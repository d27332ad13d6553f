import { ClassLearnersDocument, EnrolLearnersDocument, MySchoolsDocument } from '@pix/client/centre';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useAsk, useAskPages } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Checkbox, Field, Select } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Answered } from '../../shared/ui/Loading';
import { say } from '../../shared/ui/Toast';
import type { CentreSession } from './SessionPage';
import styles from './SessionPage.module.css';

/** A class of the school's roster, whole or those ticked. Who also belongs to the school chooses in its lists. */
export const EnrolClass = ({ session, onClose }: { session: CentreSession; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const { uai } = session.centre;
  const schools = useAsk(MySchoolsDocument, {}, { enabled: uai !== null, partial: true });
  const school = schools.data?.me?.memberships.find((one) => uai && one.organization.uai === uai)?.organization;
  const [division, setDivision] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { act, failure, isPending } = useAct(EnrolLearnersDocument);
  const pupils = useAskPages(
    ClassLearnersDocument,
    { organizationId: school?.id ?? '', division },
    ({ organization }) => organization?.learners.pageInfo,
    { enabled: school !== undefined && division !== '' },
  );
  const { hasMore, isComing, error, more } = pupils;
  // All of a class, however large: who is not shown cannot be left out.
  useEffect(() => {
    if (hasMore && !isComing && !error) more();
  });
  const all = pupils.data?.flatMap(({ organization }) => organization?.learners.nodes ?? []) ?? [];
  const enrol = async (): Promise<void> => {
    const ticked = left.size > 0 ? { learnerIds: all.map(({ id }) => id).filter((id) => !left.has(id)) } : {};
    const enrolled = await act({ input: { sessionId: session.id, division, ...ticked } });
    if (!enrolled) return;
    onClose();
    say(t('enrol.done', { count: enrolled.candidates.length }));
  };
  const choose = (chosen: string): void => {
    setDivision(chosen);
    setLeft(new Set());
  };
  const tick = (id: string, isTicked: boolean): void => {
    const next = new Set(left);
    if (isTicked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog title={t('candidates.byClass')} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={() => void enrol()}>
        {school ? (
          <Select
            label={t('candidates.division')}
            hint={school.name}
            options={school.divisions.map((one) => ({ value: one, label: one }))}
            value={division || null}
            onChange={choose}
            placeholder={t('candidates.choose')}
            isRequired
          />
        ) : (
          <Field
            label={t('candidates.division')}
            hint={t(uai ? 'enrol.hint' : 'enrol.noSchool')}
            value={division}
            onChange={setDivision}
            isRequired
          />
        )}
        {school && division && (
          <Answered asked={pupils}>
            {() => (
              <fieldset>
                <legend className={styles['legend']}>{t('enrol.who')}</legend>
                <div className={styles['learners']}>
                  {all.map(({ id, firstName, lastName }) => (
                    <Checkbox key={id} isSelected={!left.has(id)} onChange={(is) => tick(id, is)}>
                      {lastName} {firstName}
                    </Checkbox>
                  ))}
                </div>
              </fieldset>
            )}
          </Answered>
        )}
        <Row>
          <Button type="submit" isPending={isPending || hasMore}>
            {t('enrol.submit')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
