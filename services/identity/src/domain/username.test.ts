import { describe, expect, it } from '@jest/globals';
import { chooseUsernames, drawnUsernameOf, usernameOf } from './username';

const BORN = '2009-06-23';

describe('usernameOf', () => {
  it.each([
    ['Marie-Ève', "D'Arc", 'marieeve.darc2306'],
    ['Jean-Pierre', 'de La Tour', 'jeanpierre.delatour2306'],
    ['INÈS', 'MOREAU', 'ines.moreau2306'],
    ['  Maël ', ' Le   Goff ', 'mael.legoff2306'],
    ['Anaïs', 'Lefèvre-Nuñez', 'anais.lefevrenunez2306'],
    ['Chloé', 'O’Connor', 'chloe.oconnor2306'],
    ['François', 'Çelik', 'francois.celik2306'],
    ['Noël', 'Forêt', 'noel.foret2306'],
    ['Cœur', 'Bœuf', 'coeur.boeuf2306'],
    ['ŒDIPE', 'ŒUVRARD', 'oedipe.oeuvrard2306'],
    ['Ægir', 'Læticia', 'aegir.laeticia2306'],
    ['Hans', 'Straße', 'hans.strasse2306'],
    ['Hans', 'GROẞ', 'hans.gross2306'],
    ['Łukasz', 'Wałęsa', 'lukasz.walesa2306'],
    ['Øyvind', 'Sørensen', 'oyvind.sorensen2306'],
    ['Đặng', 'Nguyễn', 'dang.nguyen2306'],
    ['Thị Ánh', 'Trần', 'thianh.tran2306'],
    ['Ngọc Quỳnh', 'Phạm', 'ngocquynh.pham2306'],
    ['Phượng', 'Đỗ', 'phuong.do2306'],
    ['Þórhildur', 'Guðmundsdóttir', 'thorhildur.gudmundsdottir2306'],
    ['Åsa', 'Ångström', 'asa.angstrom2306'],
    ['Zoë', 'Müller', 'zoe.muller2306'],
    ['João', 'Gonçalves', 'joao.goncalves2306'],
    ['Iñaki', 'Etxeberría', 'inaki.etxeberria2306'],
    ['Şeyma', 'Yıldız', 'seyma.yildiz2306'],
    ['İbrahim', 'IŞIK', 'ibrahim.isik2306'],
    ['Ömer', 'Güneş', 'omer.gunes2306'],
    ['Gülsüm', 'Dağ', 'gulsum.dag2306'],
    ['Čeněk', 'Dvořák', 'cenek.dvorak2306'],
    ['Jiří', 'Šťastný', 'jiri.stastny2306'],
    ['Őrs', 'Győző', 'ors.gyozo2306'],
    ['Ștefan', 'Țurcanu', 'stefan.turcanu2306'],
    ['Ştefan', 'Ţurcanu', 'stefan.turcanu2306'],
    ['Živilė', 'Žukauskaitė', 'zivile.zukauskaite2306'],
    ['Ģirts', 'Bērziņš', 'girts.berzins2306'],
    ['Ħal', 'Ġużè', 'hal.guze2306'],
    ['Юлия', 'Щербакова', 'yuliya.shcherbakova2306'],
    ['Іван', 'Шевченко', 'ivan.shevchenko2306'],
    ['Ђорђе', 'Петровић', 'djordje.petrovic2306'],
    ['Ελένη', 'Παπαδοπούλου', 'eleni.papadopoulou2306'],
    ['Γιώργος', 'Ιωάννου', 'giorgos.ioannou2306'],
    ['小明', '王', 'xiaoming.wang2306'],
    ['はなこ', 'やまだ', 'hanako.yamada2306'],
    ['민준', '김', 'minjun.gim2306'],
    ['محمد', 'حسن', 'mhmd.hsn2306'],
    ['שרה', 'כהן', 'srh.khhn2306'],
    ['გიორგი', 'ბერიძე', 'giorgi.beridze2306'],
    ['Անի', 'Պետրոսյան', 'ani.petrosyan2306'],
    ['आरव', 'शर्मा', 'arv.srma2306'],
    ['สมชาย', 'ใจดี', 'smchay.aichdi2306'],
    ['Ine\u0300s', 'Le\u0301vy', 'ines.levy2306'],
    ['Ｉｎèｓ', 'Ｍｏｒｅａｕ', 'ines.moreau2306'],
    ['Oﬃce', 'Aﬁf', 'office.afif2306'],
    ['ʻOkina', 'Kaʻahumanu', 'okina.kaahumanu2306'],
    ['Anne‑Laure', 'Saint–Just', 'annelaure.saintjust2306'],
    ['Zo\u200bé', 'Du\u00a0Bois', 'zoe.dubois2306'],
    ['J.', 'M. Martin', 'j.mmartin2306'],
    ['Louis 2', 'Bourbon', 'louis2.bourbon2306'],
    ['N’Golo', "M'Bappé", 'ngolo.mbappe2306'],
    ['Ñ', 'Ÿ', 'n.y2306'],
    ['--', "'", 'eleve.eleve2306'],
    ['', 'Moreau', 'eleve.moreau2306'],
    ['Inès', '…', 'ines.eleve2306'],
    ["' OR 1=1--", '; DROP TABLE users', 'or11.droptableusers2306'],
    ['<b>Ana</b>', '@=+Ruiz', 'banab.ruiz2306'],
  ])('%s %s is %s', (firstName, lastName, username) => {
    expect(usernameOf({ firstName, lastName, birthDate: BORN })).toBe(username);
  });

  it('writes the day, then the month', () => {
    const named = { firstName: 'Ada', lastName: 'Roy' };

    expect(usernameOf({ ...named, birthDate: '2010-01-09' })).toBe('ada.roy0901');
    expect(usernameOf({ ...named, birthDate: '2012-02-29' })).toBe('ada.roy2902');
  });

  it('fits its column whatever the names', () => {
    const username = usernameOf({ firstName: '龘'.repeat(255), lastName: 'W'.repeat(255), birthDate: BORN });

    expect(username.length).toBeLessThanOrEqual(255);
    expect(username).toMatch(/^[a-z0-9]+\.w{120}2306$/);
  });
});

describe('chooseUsernames', () => {
  const ada = { firstName: 'Ada', lastName: 'Roy', birthDate: BORN };
  const always = (value: number) => () => value;

  it('draws four digits when the plain one is taken, padded', () => {
    expect(drawnUsernameOf(ada, always(7))).toBe('ada.roy0007');
    expect([
      ...chooseUsernames(new Map([['a', ada]]), new Set(['ada.roy2306']), { draws: 3, randomInt: always(42) }),
    ]).toEqual([['a', 'ada.roy0042']]);
  });

  it('gives no two people one username', () => {
    let drawn = 0;
    const homonyms = new Map(Array.from({ length: 50 }, (_, rank) => [rank, ada]));

    const chosen = chooseUsernames(homonyms, new Set(), { draws: 5, randomInt: () => drawn++ });

    expect(new Set(chosen.values()).size).toBe(50);
    expect(chosen.get(0)).toBe('ada.roy2306');
  });

  it('ends when every draw is taken', () => {
    const chosen = chooseUsernames(new Map([['a', ada]]), new Set(['ada.roy2306', 'ada.roy0001']), {
      draws: 20,
      randomInt: always(1),
    });

    expect(chosen.size).toBe(0);
  });
});
