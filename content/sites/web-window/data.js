window.exercise = {
  "tabs": ["https://piscine-valbrune.example/"],
  "pages": [
    { "address": "https://piscine-valbrune.example/", "name": "Piscine", "certificate": { "for": "piscine-valbrune.example", "by": "Autorité Exemple", "from": "01/01/2026", "to": "01/04/2026" },
      "content": ["Bienvenue à la piscine.", { "link": "Les tarifs", "to": "https://piscine-valbrune.example/tarifs" }, { "heading": "Horaires" }, { "table": [["Jour", "Ouverture"], ["Lundi", "9 h"]] }] },
    { "address": "https://piscine-valbrune.example/tarifs", "name": "Tarifs", "content": ["Enfant : 2 jetons.", { "list": ["Carte de dix", "Carte de trente"] }] }
  ]
};
