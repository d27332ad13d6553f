import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useKnownViewer } from '../shared/session/Guard';
import { Select } from '../shared/ui/Field';

/** The centre somebody is looking at: the one of the address, or their first. */
export const useMyCentre = () => {
  const { certificationCentres } = useKnownViewer();
  const [search] = useSearchParams();
  const asked = search.get('centre');
  const centre = certificationCentres.find(({ id }) => id === asked) ?? certificationCentres[0];
  if (!centre) throw new Error('Below its Guard, everybody has a centre.');
  return { centre, centres: certificationCentres, inCentre: `?centre=${centre.id}` };
};

/** Chooses among several centres; nothing to choose with one. */
export const CentreChoice = () => {
  const { t } = useTranslation('centre');
  const { centre, centres } = useMyCentre();
  const [, setSearch] = useSearchParams();
  if (centres.length < 2) return null;
  return (
    <Select
      label={t('centreChoice')}
      options={centres.map(({ id, name }) => ({ value: id, label: name }))}
      value={centre.id}
      onChange={(id) => setSearch({ centre: id })}
    />
  );
};
