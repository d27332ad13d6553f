window.exercise = { "html": "<h1>Titre</h1>\n<p>Texte</p>", "css": "h1 { color: black }", "edit": ["html", "css"], "probes": [{ "name": "titre.couleur", "select": "h1", "ask": "style:color" }] };
