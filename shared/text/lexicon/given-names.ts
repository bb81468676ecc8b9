import { wordSet } from './word-list.ts';

/**
 * Common given names of several languages. With a last name behind it, one shows that a name that
 * the copy has once only is a person's.
 */
export const givenNames = wordSet(`
  Aaron Abdul Abigail Adam Adrian Agnes Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra
  Alexei Alfred Ali Alice Alina Amanda Amir Amy Ana Anders Andre Andrea Andreas Andrei Andrew Angela
  Anita Anja Ann Anna Anne Annette Anthony Anton Antonio Arthur Astrid Barbara Beatrice Ben Benjamin
  Bernard Bjorn Boris Brian Bruno Callum Camille Carl Carla Carlos Carmen Caroline Catherine Cecilia
  Charles Charlotte Chloe Chris Christian Christina Christine Christopher Clara Claire Claudia Colin
  Connor Craig Cristina Dana Daniel Daniela Darren David Dean Deborah Denis Dennis Diana Diego
  Dmitri Dmytro Dominic Donald Dorothy Douglas Duncan Edith Eduardo Edward Eileen Elena Eleanor
  Elias Elisa Elizabeth Ella Ellen Emil Emily Emma Enrique Eric Erik Ernest Esther Eva Evelyn
  Farah Fatima Felix Fernando Fiona Florence Francesca Francis Francisco Frank Fred Frederick
  Gareth Gary George Georgia Gerald Gerard Giorgio Giovanni Giulia Gordon Graham Greta Guido Gustav
  Guy Hannah Hans Harold Harry Hassan Heather Heinrich Helen Helena Helga Henrik Henry Hugh Hugo Ian
  Ibrahim Ida Igor Imran Ines Inga Ingrid Irene Irina Isabel Isabella Ivan Ivo Jack Jacob Jake Jakub
  James Jan Jane Janet Jason Javier Jean Jennifer Jens Jessica Joan Joanna Joao Jochen Joe Johan
  Johannes John Jonas Jonathan Jorge Jose Josef Joseph Joshua Juan Judith Julia Julian Julie Jurgen
  Karen Karim Karin Karl Kate Katherine Kathleen Katrin Keith Kelly Kenneth Kevin Klaus Lars Laura
  Lauren Laurent Leila Lena Leo Leon Leonard Lewis Liam Lina Linda Lisa Louis Louise Luc Luca Lucas
  Lucia Lucy Luis Lukas Luke Maciej Magnus Malcolm Marc Marco Marcus Margaret Maria Mariam Marie
  Marina Mario Marion Mark Marko Marta Martha Martin Mary Mateusz Matthew Maurice Max Maya Megan
  Mehmet Michael Michel Miguel Mikhail Milan Mina Mira Mohamed Mohammed Monica Monika Morgan Mustafa
  Nadia Nancy Natalia Natalie Nathan Neil Nicholas Nicola Nicole Nigel Nikolai Nils Nina Nora Norman
  Olaf Ole Oleg Olga Oliver Olivia Omar Oscar Oskar Owen Pablo Pamela Patricia Patrick Paul Paula
  Pavel Pedro Peter Petra Philip Philippe Pierre Piotr Priya Rachel Rafael Ralph Raymond Rebecca
  Renate Ricardo Richard Rita Robert Roberto Roger Roland Ronald Rosa Rose Rupert Ruth Ryan Sabine
  Salma Sam Samantha Samuel Sandra Sara Sarah Sean Sergei Sergio Sharon Shaun Silvia Simon Simone
  Sofia Sonia Sophia Sophie Stefan Stella Stephanie Stephen Steven Stuart Susan Susanne Sven Sylvia
  Tamara Tanya Tariq Teresa Thea Theo Theresa Thomas Tim Timothy Tobias Tom Tomas Toni Tony Uwe
  Valentina Vanessa Vera Veronica Victor Victoria Viktor Vincent Vladimir Walter Wendy Werner
  William Wolfgang Yasmin Yuri Yusuf Yvonne Zainab Zoe
`);
