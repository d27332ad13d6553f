window.exercise = {
  "title": "Cours de soutien", "name": "tablette-3", "host": false, "joined": false,
  "microphones": ["Micro de l'ordinateur", "Casque"], "microphone": "Micro de l'ordinateur",
  "micro": true, "camera": true,
  "windows": [{ "id": "w1", "name": "Exposé" }, { "id": "w2", "name": "Messagerie" }],
  "people": [{ "id": "p1", "name": "Mme Diallo", "mic": true }, { "id": "p2", "name": "Hugo", "mic": false }]
};
