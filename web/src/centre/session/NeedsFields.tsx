import { useTranslation } from 'react-i18next';
import { Checkbox, Field } from '../../shared/ui/Field';

export type CandidateNeeds = {
  readonly extraTimePercentage: number;
  readonly adjusted: boolean;
  readonly accessibleOnly: boolean;
};

export const NO_NEEDS: CandidateNeeds = { extraTimePercentage: 0, adjusted: false, accessibleOnly: false };

type NeedsFieldsProps = {
  readonly needs: CandidateNeeds;
  readonly onChange: (needs: CandidateNeeds) => void;
  readonly error: string | null;
};

/** What somebody needs to be examined as fairly as the others. */
export const NeedsFields = ({ needs, onChange, error }: NeedsFieldsProps) => {
  const { t } = useTranslation('centre');
  return (
    <>
      <Field
        name="extraTimePercentage"
        type="number"
        inputMode="numeric"
        label={t('needs.extraTimeField')}
        hint={t('needs.extraTimeHint')}
        error={error}
        value={String(needs.extraTimePercentage)}
        onChange={(given) => onChange({ ...needs, extraTimePercentage: Math.trunc(Number(given)) || 0 })}
      />
      <Checkbox isSelected={needs.adjusted} onChange={(adjusted) => onChange({ ...needs, adjusted })}>
        {t('needs.adjustedField')}
      </Checkbox>
      <Checkbox isSelected={needs.accessibleOnly} onChange={(accessibleOnly) => onChange({ ...needs, accessibleOnly })}>
        {t('needs.accessibleField')}
      </Checkbox>
    </>
  );
};
