"""Given names that are usual in the three languages: alone they are somebody of the shop, no company."""

_NAMES = (
    "Anna Anne Anouk Anton Arie Astrid Barbara Bart Bas Ben Bernd Bettina Bianca Birgit Bram Brigitte Carla Carolin "
    "Carolina Caroline Chantal Charlotte Chris Christa Christian Christiane Christine Claire Claudia Clara Cor "
    "Cornelia Daan Daniel Daniela David Debbie Denise Dennis Dieter Dirk Doris Eddy Elke Ella Ellen Els Emma Eric "
    "Erik Erika Esther Eva Fatima Femke Fenna Fiona Floor Florian Frank Frans Franziska Fred Frits Gabi Geert Georg "
    "Gerard Gerrit Gert Gertrud Greet Griet Günter Hanna Hannah Hannelore Hans Harm Harry Heidi Heike Heinz Helen "
    "Helga Henk Herman Hilde Holger Ilse Inge Ingrid Ineke Iris Isabel Isla Jack Jan Jane Janneke Jasper Jan-Willem "
    "Jenny Jens Jeroen Jim Joan Joanna Johan Johanna John Jolanda Jonas Joost Jordy Joris Jos Joyce Judith Julia "
    "Julian Jutta Karel Karin Karl Kate Katharina Kathrin Katja Katrin Kees Kemal Kevin Kirsten Klaas Klaus Koen "
    "Kristin Lars Laura Lena Leo Liam Lies Lieve Linda Lisa Lotte Louise Lucas Lucy Luc Ludwig Luisa Luuk Maarten "
    "Maeve Manfred Manon Marco Margriet Maria Marian Marieke Marije Marijke Marion Mark Marleen Martha Martin "
    "Martina Mary Matthias Max Melanie Merel Mia Michael Michelle Mieke Miranda Mira Monika Monique Morag Nadine "
    "Nathalie Niamh Nicole Niek Nina Noor Olaf Oliver Oskar Patricia Patrick Paul Paula Pauline Peggy Peter Petra "
    "Philipp Piet Pieter Pim Rachel Ralf Rebecca Renate René Ria Rick Rita Rob Robert Robin Rolf Ron Rosa Roswitha "
    "Ruth Ruud Sabine Sandra Sanne Sara Sarah Saskia Sebastian Silke Silvia Simon Simone Sjoerd Sofie Sonja Sophia "
    "Sophie Stefan Stefanie Sven Susan Susanne Suzanne Sylvia Tamara Tanja Teun Theo Thijs Thomas Tim Tineke Tobias "
    "Tom Toon Torben Trudy Ulrich Ulrike Ursula Ute Uwe Vera Verena Volker Walter Wendy Wiebke Wil Wilfried Willem "
    "Willemijn Wim Wolfgang Wouter Yvonne"
)
GIVEN_NAMES = frozenset(_NAMES.split())
