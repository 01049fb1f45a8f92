import { namesOf } from './known-organisations';

/** Newspapers, agencies and broadcasters that French and English write alike; of each its spellings, the one to show first. */
export const press = namesOf(`
  Corriere della Sera, Il Corriere della Sera; La Repubblica, Repubblica; La Stampa; Il Sole 24 Ore; La Gazzetta dello Sport, Gazzetta dello Sport; ANSA
  El País, El Pais; El Mundo; La Vanguardia; ABC News; NBC News, NBC; CBS News, CBS; Fox News; MSNBC; NPR; PBS; Sky News; ITV News, ITV; Channel 4 News
  Der Spiegel, Spiegel; Die Zeit; Die Welt; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung, FAZ; Bild, Bild Zeitung; Handelsblatt; Tagesspiegel; DPA; ARD; ZDF; Deutsche Welle
  Neue Zürcher Zeitung, NZZ; Tages-Anzeiger; Le Temps; Le Soir; La Libre Belgique, La Libre; De Standaard; De Telegraaf; NRC Handelsblad; Belga
  The Guardian; The Observer; The Times; Sunday Times, The Sunday Times; The Independent; Daily Telegraph, The Daily Telegraph; Daily Mail; Daily Mirror; Daily Express; Evening Standard; The Economist, Economist
  The New York Times; The Washington Post; The Wall Street Journal; Los Angeles Times; USA Today; Boston Globe; Chicago Tribune; Newsweek; Time Magazine; Politico; Axios; Associated Press; HuffPost, Huffington Post; BuzzFeed; Vanity Fair
  Globe and Mail; Toronto Star; Le Devoir; Sydney Morning Herald; Times of India; The Hindu; Hindustan Times; Dawn; South China Morning Post; China Daily; Global Times; Quotidien du Peuple, People’s Daily; CCTV; CGTN
  Asahi Shimbun, Asahi; Yomiuri Shimbun, Yomiuri; Mainichi Shimbun; Nikkei; Kyodo, Kyodo News; NHK; Korea Herald; Korea Times; Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; KBS; Rodong Sinmun
  Izvestia; Kommersant; Pravda; Novaïa Gazeta, Novaya Gazeta; Nezavissimaïa Gazeta, Nezavisimaya Gazeta; Komsomolskaïa Pravda, Komsomolskaya Pravda; Vedomosti; Meduza; Echo de Moscou; RBC; Sputnik; Russia Today; Rossiya 24; Pervyi Kanal
  Kyiv Independent; Kyiv Post; Ukraïnska Pravda, Ukrainska Pravda; Ukrinform; Unian; Gazeta Wyborcza; Rzeczpospolita; PAP; Haaretz; Yediot Aharonot, Yedioth Ahronoth; Maariv; Jerusalem Post; Times of Israel; Al-Ahram; Al-Hayat; Al-Arabiya, Al Arabiya; Asharq Al-Awsat; An-Nahar; L’Orient-Le Jour; IRNA; Fars; Mehr; Anadolu; Hürriyet; Cumhuriyet
  El Watan; Liberté-Algérie; Jeune Afrique; Fraternité Matin; Le Soleil; Daily Nation; Mail and Guardian; Bellingcat; ProPublica; CNBC; Euronews; France 24; TV5 Monde, TV5; Arte
  L’Humanité; La Croix; La Tribune; L’Équipe, L’Equipe; Paris Match, Paris-Match; Télérama; VSD; Valeurs actuelles; Charlie Hebdo; Courrier international; Le Journal du dimanche, JDD; Le Monde diplomatique; Le Figaro Magazine; Le Nouvel Obs; L’Obs; L’Usine nouvelle; Challenges; Rue89; Slate; Reporterre; StreetPress; Blast
  L’Est républicain; Le Républicain lorrain; Dernières Nouvelles d’Alsace, DNA; La Voix du Nord; Nord Éclair, Nord Eclair; Le Progrès; Le Dauphiné libéré; La Dépêche du Midi; Midi libre; Nice-Matin, Nice Matin; Var-Matin, Var-matin; La Provence; La Marseillaise; Le Télégramme; La Montagne; Paris-Normandie; Le Courrier picard; L’Union de Reims; La Nouvelle République; Centre Presse; Charente libre; Presse Océan; Corse-Matin, Corse-matin; Vosges Matin; Le Bien public; L’Yonne républicaine; L’Alsace-Le Pays; Actu.fr
  BFM TV, BFMTV, BFM; LCI; CNews; i-Télé, iTélé; Canal+, Canal Plus; M6; RMC; France Culture; France Bleu; France Télévisions; Radio France; Public Sénat; LCP; RTBF; RTS; Radio-Canada; Sud Radio; Radio J; Brut; Konbini
`);
