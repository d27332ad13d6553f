window.exercise = {
  "name": "Une invitation",
  "fields": ["Prénom", "Ville"],
  "rows": [["Nora", "Lille"], ["Hugo", "Brest"]],
  "parts": ["Bonjour ", null, ", à bientôt !"],
  "filter": false
};
