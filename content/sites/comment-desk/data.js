window.exercise = {
  "page": "Le journal du collège",
  "about": "Article : la nouvelle salle de sport",
  "rules": ["On peut critiquer, pas insulter."],
  "decisions": ["publier", "refuser"],
  "comments": [{ "id": "c1", "author": "Pomme", "text": "Bravo pour l'article !" }]
};
