window.exercise = {
  "service": "Espace Pomelo",
  "contacts": [
    { "id": "lea", "name": "Léa" },
    { "id": "tom", "name": "Tom" }
  ],
  "files": [
    { "id": "plan", "name": "plan.odt", "people": [{ "id": "lea", "role": "lecture" }], "link": "désactivé", "end": "jamais" }
  ]
};
