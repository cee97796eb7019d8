"""The smaller commands of ``dossier``, one a file, and the line that tells how far one has come."""
