/**
 * The looks every story is shown, judged and pictured in: ours, for those who ask for more contrast, and three brands
 * as an integrator would write them (one sheet of ten declarations each, beside this file).
 */
export interface Look {
  id: string;
  /** In the toolbar. */
  title: string;
  en: string;
  scheme: 'light' | 'dark';
  /** The sheet beside this file, and the class it speaks of (`brand-…`). */
  brand?: 'rivage' | 'service-public' | 'intranet';
  /** As where the member asks for more contrast (`prefers-contrast: more`). */
  contrast?: boolean;
}

export const looks: readonly Look[] = [
  {id: 'light', title: 'Clair', en: 'Light', scheme: 'light'},
  {id: 'dark', title: 'Sombre', en: 'Dark', scheme: 'dark'},
  {id: 'contrast', title: 'Contraste renforcé', en: 'More contrast', scheme: 'light', contrast: true},
  {id: 'contrast-dark', title: 'Contraste renforcé, sombre', en: 'More contrast, dark', scheme: 'dark', contrast: true},
  {id: 'rivage', title: 'Rivage (un assureur)', en: 'Rivage (an insurer)', scheme: 'light', brand: 'rivage'},
  {id: 'rivage-dark', title: 'Rivage, sombre', en: 'Rivage, dark', scheme: 'dark', brand: 'rivage'},
  {id: 'service-public', title: 'Service public', en: 'Public service', scheme: 'light', brand: 'service-public'},
  {
    id: 'service-public-dark',
    title: 'Service public, sombre',
    en: 'Public service, dark',
    scheme: 'dark',
    brand: 'service-public',
  },
  {id: 'intranet', title: 'Intranet (dense)', en: 'Intranet (dense)', scheme: 'light', brand: 'intranet'},
];

/** An id that nobody knows (an old bookmark) is the first look. */
export const lookOf = (id: string): Look => looks.find((look) => look.id === id) ?? looks[0]!;
