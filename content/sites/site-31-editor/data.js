window.exercise = {
  "name": "L'affiche de la kermesse",
  "tools": ["style"],
  "styles": ["Corps de texte", "Titre"],
  "blocks": [{ "id": "p1", "text": "Kermesse du collège" }, { "id": "p2", "text": "Rendez-vous samedi dans la cour." }]
};
