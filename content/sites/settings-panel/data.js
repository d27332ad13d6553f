window.exercise = {
  "service": "Ribambelle",
  "sections": [
    { "name": "Confidentialité", "settings": [
      { "id": "profil", "label": "Qui voit mon profil", "options": ["Tout le monde", "Mes amis", "Moi seulement"], "value": "Tout le monde" },
      { "id": "position", "label": "Partager ma position", "value": true }
    ] }
  ]
};
