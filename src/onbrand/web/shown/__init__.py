"""What pages show of orders, reports and brand books: values made for templates."""
