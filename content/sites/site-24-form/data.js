window.exercise = {
  "service": "Club photo des Tilleuls",
  "documents": [{ "title": "Votre carte", "lines": ["Numéro : 4521"] }],
  "sections": [
    {
      "name": "Inscription",
      "fields": [
        { "id": "prenom", "label": "Prénom", "type": "text", "required": true },
        { "id": "lettre", "label": "Recevoir la lettre du club", "type": "check", "value": true }
      ]
    }
  ]
};
