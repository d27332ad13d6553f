window.exercise = {
  "name": "Le forum du club", "me": "Vous",
  "sections": [{ "id": "jeux", "name": "Jeux", "about": "Règles et parties" }, { "id": "aide", "name": "Aide", "about": "Questions sur le site" }],
  "threads": [
    { "id": "t1", "section": "jeux", "title": "Partie de samedi", "posts": [{ "id": "p1", "author": "Nina", "text": "Qui vient ?" }, { "id": "p2", "author": "Hugo", "text": "Moi !" }] }
  ]
};
