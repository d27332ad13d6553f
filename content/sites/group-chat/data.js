window.exercise = {
  "me": "Vous",
  "rooms": [
    { "id": "classe", "name": "Classe de 5e B", "about": "Devoirs et sorties", "members": ["Nina", "Hugo", "Aya"] },
    { "id": "nina", "name": "Nina", "private": true, "members": ["Nina"] }
  ],
  "messages": [
    { "id": "m1", "room": "classe", "author": "Hugo", "time": "17 h 05", "text": "Le devoir est pour jeudi ?" },
    { "id": "m2", "room": "nina", "author": "Nina", "time": "17 h 20", "text": "Tu viens samedi ?" }
  ]
};
