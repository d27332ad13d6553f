-- The migrations of each service make its schema.
GRANT ALL PRIVILEGES ON `pix\_%`.* TO 'pix'@'%';
