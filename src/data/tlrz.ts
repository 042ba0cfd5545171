/**
 * The key figures of the Thuringian state data centre (TLRZ), as the Thuringian Ministry of Finance published them on the
 * first meeting of the digitalisation cabinet. The release names no date and no address, so there are none here.
 *
 * This is the only place where these numbers stand. Each has the words it comes from beside it, and
 * test/data/tlrz.test.ts reads it there again.
 */
import type { Dataset } from './key-figure.js';
import { standardRelations } from './relations.js';

// What several figures share.
const bookSentence =
  'Der momentane Speicherplatz entspricht einem Buchbestand von rund 978 Millionen Büchern mit 500 Seiten; also knapp einer Milliarde Bücher.';
const beforeSentence = '(Im letzten Jahr waren dies noch 1830 Terabyte entsprechend etwa 732 Millionen Bücher.)';
const mailSentence = 'Knapp 70.000 Mails erreichen jeden Tag das Landesdatennetz, das sind etwa 25 Millionen im Jahr.';
const pages = 500;
const capacity = {
  de: 'vorhandener Platz, nicht gespeicherte Daten',
  en: 'capacity, not data stored',
  'de-simple': 'So viel Platz gibt es.',
};

export const tlrz: Dataset = {
  id: 'tlrz',
  organisation: {
    de: 'Thüringer Landesrechenzentrum',
    en: 'Thuringian State Data Centre (TLRZ)',
    'de-simple': 'Thüringer Landes-Rechenzentrum',
  },
  publisher: {
    de: 'Thüringer Finanzministerium',
    en: 'Thuringian Ministry of Finance',
    'de-simple': 'Thüringer Finanz-Ministerium',
  },
  timeZone: 'Europe/Berlin',
  relations: standardRelations,
  editions: [
    {
      id: 'digitalisierungskabinett-1',
      title: {
        de: 'Pressemitteilung zum ersten Digitalisierungskabinett',
        en: 'press release on the first digitalisation cabinet',
        'de-simple': 'Presse-Mitteilung zum ersten Digitalisierungs-Kabinett',
      },
      figures: [
        {
          id: 'storage',
          value: 2280,
          unit: 'TB',
          period: 'as-published',
          label: { de: 'Datenspeicher', en: 'Data storage', 'de-simple': 'Platz für Daten' },
          scope: capacity,
          sentence: '2280 Terabyte (TB) Datenspeicher werden vom Thüringer Landesrechenzentrum vorgehalten.',
        },
        {
          id: 'storage-before',
          value: 1830,
          unit: 'TB',
          period: 'year-before',
          label: {
            de: 'Datenspeicher im Jahr davor',
            en: 'Data storage, the year before',
            'de-simple': 'Platz für Daten im Jahr davor',
          },
          scope: capacity,
          sentence: beforeSentence,
        },
        {
          id: 'books',
          value: 978_000_000,
          unit: 'book',
          qualifier: 'around',
          period: 'as-published',
          label: {
            de: `Bücher mit ${pages} Seiten`,
            en: `Books of ${pages} pages`,
            'de-simple': `Bücher mit ${pages} Seiten`,
          },
          sentence: bookSentence,
        },
        {
          id: 'books-rounded',
          value: 1_000_000_000,
          unit: 'book',
          qualifier: 'just-under',
          period: 'as-published',
          label: {
            de: 'Bücher als runde Zahl',
            en: 'Books as a round number',
            'de-simple': 'Bücher als runde Zahl',
          },
          sentence: bookSentence,
        },
        {
          id: 'books-before',
          value: 732_000_000,
          unit: 'book',
          qualifier: 'about',
          period: 'year-before',
          label: {
            de: 'Bücher im Jahr davor',
            en: 'Books, the year before',
            'de-simple': 'Bücher im Jahr davor',
          },
          sentence: beforeSentence,
        },
        {
          id: 'pages-per-book',
          value: pages,
          unit: 'page',
          period: 'as-published',
          label: { de: 'Seiten je Buch', en: 'Pages per book', 'de-simple': 'Seiten in einem Buch' },
          sentence: bookSentence,
        },
        {
          id: 'archive-growth',
          value: 1.5,
          unit: 'TB',
          period: 'per-year',
          planned: true,
          label: {
            de: 'Zuwachs allein für das Staatsarchiv Weimar',
            en: 'Growth for the state archive in Weimar alone',
            'de-simple': 'Neue Daten nur für das Staatsarchiv Weimar',
          },
          sentence: 'Jedes Jahr wird allein für das Archiv mit einem Zuwachs von 1,5 Terabyte an Daten geplant.',
        },
        {
          id: 'mails-per-day',
          value: 70_000,
          unit: 'mail',
          qualifier: 'just-under',
          period: 'per-day',
          label: {
            de: 'Mails im Landesdatennetz',
            en: 'Emails in the state network',
            'de-simple': 'E-Mails im Datennetz vom Land',
          },
          place: { de: 'im Landesdatennetz', en: 'in the state network', 'de-simple': 'im Datennetz vom Land' },
          sentence: mailSentence,
        },
        {
          id: 'mails-per-year',
          value: 25_000_000,
          unit: 'mail',
          qualifier: 'about',
          period: 'per-year',
          label: {
            de: 'Mails im Landesdatennetz, im Jahr',
            en: 'Emails in the state network, a year',
            'de-simple': 'E-Mails in einem Jahr',
          },
          sentence: mailSentence,
        },
        {
          id: 'calls',
          value: 21_000,
          unit: 'call',
          qualifier: 'more-than',
          period: 'per-day',
          window: [10, 12],
          label: {
            de: 'Anrufe über die zentrale Telefonanlage',
            en: 'Calls through the central telephone system',
            'de-simple': 'Telefonanrufe',
          },
          counted: {
            de: 'von und in das öffentliche Telefonnetz',
            en: 'to and from the public telephone network',
            'de-simple': 'von außen und nach außen',
          },
          place: {
            de: 'über die zentrale Telefonanlage',
            en: 'through the central telephone system',
            'de-simple': 'mit der Landes-Telefonanlage',
          },
          scope: {
            de: 'ohne Gespräche innerhalb der Landesverwaltung',
            en: 'calls within the state administration not counted',
            'de-simple': 'Anrufe innerhalb der Landes-Verwaltung zählen nicht mit.',
          },
          sentence:
            'Über die zentrale Telefonanlage werden am Tag in der Zeit von 10 – 12 Uhr mehr als 21.000 Anrufe von und in das öffentliche Telefonnetz geleitet.',
        },
        {
          id: 'procedures',
          value: 250,
          unit: 'procedure',
          qualifier: 'about',
          period: 'as-published',
          label: {
            de: 'Elektronische Verwaltungsverfahren',
            en: 'Electronic administrative procedures',
            'de-simple': 'Computer-Programme für die Ämter',
          },
          sentence: 'Sie sorgen für einen reibungslosen Betrieb von etwa 250 elektronischen Verwaltungsverfahren.',
        },
        {
          id: 'staff',
          value: 200,
          unit: 'person',
          qualifier: 'around',
          period: 'as-published',
          label: { de: 'Mitarbeiterinnen und Mitarbeiter', en: 'Staff', 'de-simple': 'Menschen, die dort arbeiten' },
          sentence: 'Die rund 200 Mitarbeiterinnen und Mitarbeiter stellen nicht nur Technik und Speicherplatz bereit.',
        },
        {
          id: 'specialists',
          value: 189,
          unit: 'person',
          period: 'as-published',
          label: { de: 'IT-Fachleute', en: 'IT specialists', 'de-simple': 'Fachleute für Computer' },
          sentence: 'Insgesamt sorgen 189 IT-Fachleute dafür, dass die Landesverwaltung arbeiten kann.',
        },
        {
          id: 'new-posts',
          value: 17,
          unit: 'post',
          period: 'this-year-and-next',
          planned: true,
          label: { de: 'Weitere Stellen', en: 'Additional posts', 'de-simple': 'Neue Arbeitsplätze' },
          sentence: 'In diesem und im nächsten Jahr werden 17 weitere Stellen besetzt.',
        },
        {
          id: 'network-services',
          value: 20,
          unit: 'service',
          period: 'as-published',
          label: {
            de: 'Zentrale Netzwerkdienste',
            en: 'Central network services',
            'de-simple': 'Dienste für das Computernetz',
          },
          sentence: '20 zentrale Netzwerkdienste werden im TLRZ betreut',
        },
        {
          id: 'funding',
          value: 80_000_000,
          unit: 'EUR',
          qualifier: 'in-total',
          period: 'until',
          until: 2022,
          planned: true,
          label: {
            de: 'Geld für E-Government- und IT-Projekte der Kommunen',
            en: 'Money for e-government and IT projects of the municipalities',
            'de-simple': 'Geld für Computer-Projekte in Städten und Gemeinden',
          },
          sentence:
            'Insgesamt 80 Millionen Euro sollen bis 2022 in gemeinsame E-Government und IT-Projekte der Kommunen des Freistaats fließen.',
        },
        {
          id: 'cabinet-meetings',
          value: 2,
          unit: 'meeting',
          period: 'per-year',
          planned: true,
          label: {
            de: 'Digitalisierungskabinette im Jahr',
            en: 'Digitalisation cabinet meetings a year',
            'de-simple': 'Treffen der Regierung in einem Jahr',
          },
          sentence:
            'Das Kabinett hat beschlossen, künftig zwei Mal im Jahr sich konzentriert den Fragen der Digitalisierung und des E-Government zu widmen.',
        },
      ],
    },
  ],
};
