window.exercise = { "name": "Une note", "text": "Le chat dort. Le chat mange.", "options": ["mot", "casse"] };
