"""What of a source the site may show: the budget of its words, the gate to the pages, the private build."""
