import {html} from 'lit';
import {exampleIban} from '../../mocks/index.js';
import {icon} from '../../src/ui/blocks/icon.js';
import {ibanField} from '../../src/ui/fields/bank-fields.js';
import {checkboxField, choiceField} from '../../src/ui/fields/choice-field.js';
import {codeField} from '../../src/ui/fields/code-field.js';
import {at} from '../../src/ui/fields/field.js';
import {dateField, nirField, phoneField, schemeCodeField} from '../../src/ui/fields/french-fields.js';
import {passwordField, passwordRules} from '../../src/ui/fields/password-field.js';
import {selectField} from '../../src/ui/fields/select-field.js';
import {textField} from '../../src/ui/fields/text-field.js';
import type {About, Story} from '../names.js';
import {head, part, say, spec, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-fields',
  title: 'Fondations/Champs',
  en: 'Foundations/Fields',
  parameters: {controls: {disable: true}},
};
export default meta;

const errors = {'*': 'Vérifiez cette réponse.'};

export const Text: Story = {
  name: 'Texte, dans chaque état',
  en: 'Text, in each state',
  render: specimen(
    ({form}) =>
      html` ${head(
          say('Un champ', 'A field'),
          say(
            'Libellé, aide, champ, erreur\u00a0: toujours dans cet ordre, et l’aide reste visible pendant la ' +
              'saisie. Ce qui est facultatif le dit\u00a0; pas d’astérisque.',
            'Label, hint, field, error: always in this order, and the hint stays while typing. What is ' +
              'optional says so; no asterisk.',
          ),
        )}
        <div class="specs wide">
          ${spec(say('Repos', 'At rest'), textField(at(form, 'rest'), {label: 'Prénom', errors}))}
          ${spec(
            say('Facultatif', 'Optional'),
            textField(at(form, 'optional'), {
              label: 'Complément d’adresse',
              hint: 'Bâtiment, étage, appartement',
              optional: true,
              errors,
            }),
          )}
          ${spec(say('Rempli', 'Filled'), textField(at(form, 'filled'), {label: 'Nom', errors}))}
          ${spec(
            say('Lecture seule', 'Read only'),
            textField(at(form, 'locked'), {
              label: 'Adresse e-mail',
              hint: 'Donnée par votre employeur',
              readOnly: true,
              errors,
            }),
          )}
          ${spec(
            say('Erreur', 'Error'),
            phoneField(at(form, 'wrong'), {
              label: 'Téléphone',
              errors: {
                short: 'Il manque 3 chiffres. Un numéro en compte 10, par exemple 06\u00a039\u00a098\u00a000\u00a000.',
              },
            }),
          )}
          ${spec(
            say('Reconnu', 'Recognised'),
            ibanField(at(form, 'iban'), {
              label: 'IBAN',
              hint: '27 caractères pour un compte en France',
              found: 'IBAN valide. Banque reconnue\u00a0: Banque du Littoral.',
              errors,
            }),
          )}
          ${spec(
            say('Doute, qui n’empêche rien', 'A doubt, which stops nothing'),
            nirField(at(form, 'doubt'), {
              label: 'Numéro de sécurité sociale',
              errors,
              warnings: {
                birth: {
                  title: 'Ce numéro ne semble pas correspondre à votre date de naissance',
                  text: 'Le numéro indique 1958. Si tout est exact, conservez-le\u00a0: cela n’empêche rien.',
                },
              },
            }),
          )}
        </div>`,
    {
      values: {
        filled: 'Vasseur',
        locked: 'helene.vasseur@example.org',
        wrong: '06 39 98 1',
        iban: exampleIban(7)
          .replace(/(.{4})/g, '$1 ')
          .trim(),
        doubt: '2 58 03 44 109 027 90',
      },
      errors: {wrong: 'short'},
      doubts: {doubt: 'birth'},
    },
  ),
};

export const Focus: Story = {
  name: 'Le focus',
  en: 'The focus',
  render: specimen(
    ({form}) =>
      html` ${head(
          say('Le focus', 'The focus'),
          say(
            'Un anneau de 3 px à 2 px du bord, d’une couleur qu’aucune marque ne cache. La première case l’a pris.',
            'A ring of 3 px, 2 px away from the edge, in a colour that no brand hides. The first field has taken it.',
          ),
        )}
        <div class="specs wide">${textField(at(form, 'focus'), {label: 'Prénom', errors})}</div>`,
    {values: {focus: 'Hélène'}},
  ),
  play: async ({canvasElement}) => {
    const host = canvasElement.querySelector('story-specimen')!;
    await (host as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    host.shadowRoot!.querySelector('input')!.focus();
  },
};

export const French: Story = {
  name: 'Champs français',
  en: 'French fields',
  render: specimen(
    ({form}) =>
      html` ${head(
          say('Champs français', 'French fields'),
          say(
            'Le bon clavier, la bonne écriture en quittant le champ, jamais de masque pendant la saisie.',
            'The right keyboard, the right spelling on leaving the field, never a mask while typing.',
          ),
        )}
        <div class="grid measure">
          <div class="w-3">
            ${dateField(at(form, 'date'), {
              label: 'Date de naissance',
              hint: 'Jour, mois, année. Exemple\u00a0: 14/03/1958',
              errors,
            })}
          </div>
          <div class="w-3">
            ${phoneField(at(form, 'phone'), {
              label: 'Téléphone mobile',
              hint: 'Exemple\u00a0: 06\u00a039\u00a098\u00a000\u00a000',
              errors,
            })}
          </div>
          <div class="w-4">
            ${nirField(at(form, 'nir'), {
              label: 'Numéro de sécurité sociale',
              hint: '15 caractères\u00a0: 13 et une clé de 2 chiffres',
              errors,
            })}
          </div>
          <div class="w-4">
            ${schemeCodeField(at(form, 'scheme'), {
              label: 'Organisme de sécurité sociale',
              hint: '9 chiffres, repère 1 sur l’attestation',
              errors,
            })}
          </div>
          <div class="w-4">
            ${ibanField(at(form, 'iban'), {label: 'IBAN', hint: '27 caractères pour un compte en France', errors})}
          </div>
        </div>`,
    {
      values: {
        date: '14/03/1958',
        phone: '06 39 98 00 00',
        nir: '2 58 03 44 109 027 90',
        scheme: '01 491 3421',
        iban: exampleIban(7)
          .replace(/(.{4})/g, '$1 ')
          .trim(),
      },
    },
  ),
};

const scheme = [
  {value: 'general', label: 'Régime général'},
  {value: 'agricultural', label: 'Régime agricole'},
  {value: 'local', label: 'Alsace-Moselle'},
];
export const Lists: Story = {
  name: 'Listes',
  en: 'Lists',
  render: specimen(
    ({form}) =>
      html` ${head(
          say('Listes', 'Lists'),
          say(
            'La liste du navigateur\u00a0: chaque téléphone sait la montrer.',
            'The list of the browser: every phone knows how to show it.',
          ),
        )}
        <div class="specs wide">
          ${spec(say('Repos', 'At rest'), selectField(at(form, 'rest'), {label: 'Régime', options: scheme, errors}))}
          ${spec(say('Choisi', 'Chosen'), selectField(at(form, 'chosen'), {label: 'Régime', options: scheme, errors}))}
          ${spec(
            say('Erreur', 'Error'),
            selectField(at(form, 'wrong'), {
              label: 'Régime',
              options: scheme,
              errors: {required: 'Choisissez votre régime.'},
            }),
          )}
        </div>`,
    {values: {chosen: 'local'}, errors: {wrong: 'required'}},
  ),
};

const yesNo = [
  {value: 'yes', label: 'Oui', text: 'Remboursement en quelques jours, sans démarche'},
  {value: 'no', label: 'Non', text: 'J’enverrai moi-même mes décomptes'},
];
export const Choices: Story = {
  name: 'Choix et cases',
  en: 'Choices and boxes',
  render: specimen(
    ({form}) =>
      html` ${head(
        say('Choix et cases', 'Choices and boxes'),
        say(
          'Toute la boîte se presse. Rien n’est coché d’avance\u00a0; refuser est aussi facile qu’accepter.',
          'The whole box can be pressed. Nothing is ticked beforehand; to refuse is as easy as to accept.',
        ),
      )}
      ${part(
        say('Un choix', 'A choice'),
        html`<div class="specs wide">
          ${spec(
            say('Repos', 'At rest'),
            choiceField(at(form, 'rest'), {label: 'Activer la télétransmission\u202f?', choices: yesNo, errors}),
          )}
          ${spec(
            say('Choisi', 'Chosen'),
            choiceField(at(form, 'chosen'), {label: 'Activer la télétransmission\u202f?', choices: yesNo, errors}),
          )}
          ${spec(
            say('Erreur', 'Error'),
            choiceField(at(form, 'wrong'), {
              label: 'Civilité',
              choices: [
                {value: 'f', label: 'Madame'},
                {value: 'm', label: 'Monsieur'},
              ],
              errors: {required: 'Choisissez une civilité.'},
            }),
          )}
        </div>`,
      )}
      ${part(
        say('Une case', 'A box'),
        html`<div class="specs wide">
          ${spec(
            say('Repos', 'At rest'),
            checkboxField(at(form, 'tick'), {label: 'Utiliser aussi ce compte pour payer mes cotisations', errors}),
          )}
          ${spec(
            say('Cochée', 'Ticked'),
            checkboxField(at(form, 'ticked'), {label: 'Utiliser aussi ce compte pour payer mes cotisations', errors}),
          )}
          ${spec(
            say('Erreur', 'Error'),
            checkboxField(at(form, 'missing'), {
              label: 'J’accepte le mandat de prélèvement',
              errors: {required: 'Cochez cette case pour continuer.'},
            }),
          )}
        </div>`,
      )}`,
    {values: {chosen: 'yes', ticked: true}, errors: {wrong: 'required', missing: 'required'}},
  ),
};

export const Secrets: Story = {
  name: 'Mot de passe et code',
  en: 'Password and code',
  render: specimen(
    ({form}) => {
      const password = {
        label: 'Mot de passe',
        autocomplete: 'new-password',
        errors: {weak: 'Il manque un chiffre.'},
        onReveal: () => undefined,
      } as const;
      return html` ${head(
          say('Mot de passe et code', 'Password and code'),
          say(
            'Une seule case par secret\u00a0: on colle, le téléphone remplit, rien n’est coupé.',
            'One field for each secret: paste it, let the phone fill it in, nothing is cut.',
          ),
        )}
        <div class="specs wide">
          ${spec(
            say('Mot de passe', 'Password'),
            html`${passwordField(at(form, 'password'), {...password, revealed: false})}${passwordRules(
              'rules',
              [
                {label: '12 caractères', met: true},
                {label: 'un chiffre', met: false},
              ],
              {title: 'Il contient\u00a0:', met: 'fait', unmet: 'à faire'},
              icon('check', true),
            )}`,
          )}
          ${spec(say('Affiché', 'Shown'), passwordField(at(form, 'shown'), {...password, revealed: true}))}
          ${spec(say('Erreur', 'Error'), passwordField(at(form, 'weak'), {...password, revealed: false}))}
          ${spec(
            say('Code, vide', 'Code, empty'),
            codeField(at(form, 'empty'), {label: 'Code reçu par SMS', hint: '6 chiffres', errors}),
          )}
          ${spec(
            say('Code, en cours', 'Code, under way'),
            codeField(at(form, 'partial'), {label: 'Code reçu par SMS', hint: '6 chiffres', errors}),
          )}
          ${spec(
            say('Code, refusé', 'Code, refused'),
            codeField(at(form, 'refused'), {
              label: 'Code reçu par SMS',
              hint: '6 chiffres',
              errors: {refused: 'Ce code n’est pas le bon. Il vous reste 2 essais.'},
            }),
          )}
        </div>`;
    },
    {
      values: {password: 'phrase-secrete', shown: 'phrase-secrete', weak: 'secret', partial: '123', refused: '123456'},
      errors: {weak: 'weak', refused: 'refused'},
    },
  ),
};
