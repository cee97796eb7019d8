"""Given names with the gender they usually tell.

Compiled by hand from the most frequent names in the lists of the US Social Security Administration and the
UK Office for National Statistics, and from common names of the Spanish, French, German, Italian,
Portuguese, Slavic, Scandinavian, Arabic, Persian, Turkish, Hebrew, South Asian, East Asian and African
news. A name that both use (Kim, Alex, Jordan) stands under EITHER and tells no gender.
"""

MALE = """
Aaron Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Abe Abel Abraham Abu Achim Adam Adel
Adnan Adolf Adrian Agustin Ahmad Ahmed Ahmet Akbar Akio Akira Alain Alan Albert Alberto Aldo Alec
Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander
Alexandr Alexandre Alexei Alexey Alexis Alf Alfonso Alfred Alfredo Ali Alistair Allan Allen Alois Alonzo
Alvaro Alvin Amadou Amer Amin Amir Amit Amos Anand Anatoly Anders Andre André Andrea Andreas Andrei Andrej
Andres Andrés Andrew Andrey Andrii Andriy Andrzej Andy Angelo Angus Anil Antal Anthony Anton Antonio
António Antoine Antony Anwar Archie Ari Ariel Arif Armand Armando Arnaud Arne Arnold Arthur Arturo Arun
Aryeh Asad Ashok Ashraf Aslan Asif Atef Atsushi Augusto Avi Avigdor Ayman Aziz Bakhtiar Baltasar Barack
Barry Bart Bartholomew Bashar Basil Bassam Bassel Ben Benedict Benjamin Benny Bernard Bernardo Bernd
Bernie Bert Bertrand Bilal Bill Billy Bjorn Björn Blaise Bo Bob Bobby Bogdan Boris Boutros Brad Bradley
Brendan Brent Bret Brett Brian Bruce Bruno Bryan Burhan Byron Caleb Calvin Carl Carlo Carlos Carsten Cecil
Cesar César Chad Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck
Claude Claudio Claus Clay Clement Cliff Clifford Clint Clinton Clive Clyde Cole Colin Connor Conor Conrad
Corey Craig Curt Curtis Cyril Cyrus Dag Dale Damian Damien Damon Dan Daniel Daniele Danilo Danny Darrell
Darren Darryl Dave David Davide Dawud Dean Deepak Denis Dennis Denys Denzel Derek Dermot Derrick Desmond
Devin Diego Dieter Dietrich Dilip Dimitri Dimitris Dinesh Dirk Diosdado Dmitri Dmitriy Dmitry Dmytro
Dominic Dominik Dominique Don Donald Donnie Doug Douglas Duane Duncan Dustin Dwayne Dwight Dylan Earl Ed
Eddie Edgar Edmond Edmund Eduard Eduardo Edward Edwin Efraim Egon Ehud Einar Eli Elias Elie Elijah Elliot
Elliott
Elon Elvis Emad Emil Emile Emilio Emmanuel Emmerson Emre Enrico Enrique Enver Erdogan Eric Erich Erik
Ernest Ernesto Ernst Erwin Esteban Ethan Etienne Eugene Eusebio Evan Evgeny Evgeni Ezra Fabian Fabio
Fabrice Fadi Fahd Faisal Farid Farouk Faruk Fawzi Faysal Federico Felipe Felix Ferdinand Ferenc Fernando
Fidel
Filip Filippo Floyd Fouad Francesco Francis Francisco Franco Francois François Frank Frankie Franklin
Franz Fraser Fred Freddie Frederic Frederick Frederik Fritz Fuad Fyodor Gabriel Gamal Gareth Garry Gary
Gaston Gavin Gene Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gerald Gerard Gerardo Gerd
Gerhard
Gerry Ghassan Gianni Giancarlo Gideon Gilbert Gilberto Gilles Gino Giorgio Giovanni Giulio Giuseppe Glen
Glenn Goran Gordon Graeme Graham Greg Gregg Gregor Gregorio Gregory Grigory Grover Guido Guillaume
Guillermo Gunnar Gunter Gus Gustav Gustavo Guy György Habib Hadi Hafez Haider Haitham Hakan Hakim Hamad
Hamdi Hamdullah Hamid
Hamish Hamza Hank Hanif Hannes Hans Harald Hari Harold Haroon Harrison Harry Haruki Harvey Hasan Hashim
Hassan Hector Heinrich Heinz Helge Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann
Hernan Hernán Hideki Hiroshi Hisham Horacio Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Husam
Husayn Hussein Hussain Iain Ian
Ibrahim Idris Ignacio Igor Ihor Ilham Ilya Imad Imran Ingmar Ingo Ioannis Iqbal Ira Irving Isa Isaac
Isaiah Isam Ismail Israel Issa Istvan István Ivan Ivica Ivo Izzat Jack Jackson Jacob Jacques Jaime Jair
Jake Jakob Jakub Jalal Jamal James Jamie Jamil Jan Janez Janos János Jared Jaroslav Jaroslaw Jason Jassim
Javad Javier Jawad Jay Jean Jean-Claude
Jean-Francois Jean-François Jean-Jacques Jean-Luc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves
Jed Jeff Jefferson Jeffery Jeffrey Jens Jeremiah Jeremy Jerome Jérôme Jerry Jesse Jesus Jesús Jim Jimmie
Jimmy Jiri Jiří Joachim Joao João Joaquin Joaquín Joe Joel Joerg Jörg Johan Johann Johannes John Johnny
Jon Jonas Jonathan Jorge José Jose Josef Joseph Josep Josh Joshua Josip Jozef József Juan Jules
Julian Julien Julio Julius Jun Junichiro Jürgen Juergen Justin Jusuf Kader Kai Kamal Kamil Karel Karim
Karl Karsten Kasim Kazuo Keith Kelvin Ken Kenji Kenneth Kenny Kent Kevin Khaled Khalid Khalifa Khalil
Khamis Kirill Kirk Klaus Klemens Kofi Konrad Konstantin Kostas Kris Krishna Kristian Krzysztof Kumar Kurt
Kwame Kwasi Kyle Kyrylo Laird
Lakhdar Lamar Lance Larry Lars Laszlo László Laurent Laurence Lawrence Lazar Lech Lee Leif Leo Leon
Leonard Leonardo Leonel Leonid Leopold Leopoldo Leroy Lester Lev Levi Lewis Liam Lionel Lloyd Lorenzo
Lothar Lou Louis Luc Luca Lucas Lucian Luciano Ludwig Luigi Luis Luís Luiz Lukas Luke Luther Lyle Lyndon
Maarten Maciej Magnus Maher Mahmood Mahmoud Mahmud Mahathir Majid Malcolm Malek
Malik Mamadou Manfred Manmohan Manny Manoj Mansour Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco
Marcos Marcus Marek Mariano Mario Mark Marko Markus Marlon Marshall Martin Marty Martti Marvin Marwan
Masahiro Masoud Massimo Massoud Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Maurice Mauricio
Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Melvin Mervyn Micah Michael Michal Micheal
Michel Miguel Mikael Mike Mikhail Mikheil Miklos Mikko Milan Milo Milorad Milos Miloš Milton Miro Miroslav
Mitch Mitchell Mitt Mo Mohamad Mohamed Mohammad Mohammed Mohamud Mohan Mohd Mohsen Moises Momcilo Morgan
Morris Mort Mortimer Moshe Moussa Mubarak Muhammad Muhammadu Mukesh Murad Murat Murray Musa Mustafa
Mustapha Muammar Mykhailo Mykola Nabil Nadeem Nadir Najib Najim Naguib Narendra Nasir Nasser Nathan
Nathaniel
Nawaf Nawaz Nazir Neal Ned Neil Nelson Nestor Neville Nicanor Nicholas Nick Nicola Nicolae Nicolai Nicolás
Nicolas Niels Nigel Nikita Niklas Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nils Nizar Noah Noam
Noel Nolan Norbert Norman Nouri Numan Nuno Nuri Octavio Odd Oded Olaf Olav Ole Oleg Oleh Oleksandr Oleksii
Oleksiy Olivier Oliver Olof Olusegun Omar Omer Orlando Orrin Oscar Osama Osman Oskar Othman Otis Otmar
Otto Owen Pablo Paddy Padraig
Paolo Parviz Pascal Pat Patrice Patricio Patrick Patrik Paul Paulo Paulus Pavel Pavlo Pawel Paweł Pedro
Per Percy Pervez Pete Peter Petr Petro Petter Phil Philip Philipp Philippe Phillip Pierre Piers Pieter
Pietro Piotr Predrag Pyotr Qasem Qassem Quentin Quincy Rachid Radek Radoslaw Radovan Rafael Rafi Rafiq
Rafik Rafsanjani Rahul Rainer Raj Raja Rajendra Rajesh Rajiv Ralf Ralph Ramesh Rami Ramin Ramiro Ramon
Ramón Ramzan Ramzi Randall
Randolph Randy Raphael Rashad Rashid Ratko Raul Raúl Ravi Ray Raymond Recep Reggie Reginald Reinhard
Reinhold Rémy Renato Rene René Reuben Reuven Rex Reza Rhys Ricardo Riccardo Richard Rick Rickie Ricky Riek
Rifaat Rishi Riyad Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Roger Rogelio Roh
Roland Rolf Romain Roman Romano Romeo Ron Ronald Ronaldo Ronnie Rory Ross Roy Ruben Rudi Rudolf Rudolph
Rudy Rufus Rupert Ruslan Russ Russell Rustam Ryan
Ryszard Saad Sabri Sadiq Saddam Saeed Safar Said Saif Salah Salam Saleh Salem Salim Salman Salvador
Salvatore Sam Sameer Sami Samir Samuel Sandeep Sandro Sanjay Santiago Santos Sardar Sasha Satoshi Saud
Saul Sayed Sayyed Scott Sean Seamus Sebastian Sébastien Selim Seppo Serge Sergei Sergey Sergii Sergio
Serhii Serhiy Seth Seyed Shahbaz Shamil Shane Shaun Shaukat Shawn Shay Sheldon Sherman Shigeru Shimon
Shinzo Shlomo Sid Sidney Siegfried Sigmar Sigmund Silvio Silvan Simon Simeon Simone Slobodan Sol
Solomon Spencer Spiro Sri Stan Stanislav Stanislaw Stanley Stefan Stefano Steffen Stelios Stephan Stephane
Stéphane Stephen Sterling Steve Steven Stewart Stuart Suhail Sukarno Suleiman Suleyman Sultan Suresh Sven
Svend Sylvester Sylvain Tadeusz Tadashi Taha Takashi Takeshi Talal Tam Tareq Tarek Tariq Taro Tarik Taylan
Tayyip Ted Teddy Terence Terrence Terry Tewodros Thabo Theo Theodor Theodore Thierry Thomas Thorsten Tibor
Tim Timo Timothy Tito Toby Todd Tom Tomas Tomás Tomasz
Tomislav Tommy Toni Tony Toomas Torsten Toshio Travis Trent Trevor Tristan Troy Tuncay Turki Tyler Tyrone
Udo Ulf Ulrich Umar Umberto Umaru Uri Uwe Uzi Vaclav Václav Vadim Vadym Valentin Valery Valerii Valeriy
Valdis Van Vasily Vasyl Venkat Vernon Veselin Vic Vicente Victor Viktor Vijay Vikram Vince Vincent
Vincenzo Vinod Virgil Vitali Vitalii Vitaliy Vitaly Vittorio Vivek Vlad Vladimir Vladislav Vojislav Volker
Volodymyr Vuk Vyacheslav Wade Waleed Walid Wallace Walt Walter Ward Warren
Wayne Wei Wendell Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm Will Willem William Willie Willis
Willy Wilson Wim Winston Wojciech Wolfgang Woodrow Xavier Yahya Yair Yakov Yannick Yannis Yaser Yasser
Yasir Yasuo Yehuda Yevgeny Yevhen Yigal Yitzhak Yitzchak Yoav Yoram Yosef Yossi Youssef Yousef Yousuf
Yukio Yuri Yuriy Yuriko Yurii Yury Yusuf Yves Yvon Zachary Zack Zaid Zakaria Zalmay Zbigniew Zdenek Zeev
Ziad Zinedine Zine Zoran Zoltan Zoltán Zlatko Zlatan
Wally
"""

FEMALE = """
Abigail Ada Adela Adele Adriana Agata Agatha Agnes Agnieszka Aicha Aida Aileen Aisha Aishah Alba Alberta
Alejandra Aleksandra Alena Alessandra Alexandra Alia Alice Alicia Alina Alisa Alison Allison Alma Alona
Althea Alyssa Amal Amalia Amanda Amber Amelia Amelie Amina Aminata Amneh Amy Ana Anabel Anastasia
Anastasiia Andrea Angela Angelica
Angelina Angelique Angie Anika Anita Anja Anjali Ann Anna Annabel Anne Anneke Annegret Annette Annie Antje
Antoinette Antonella Antonia Anya April Aretha Ariana Arlene Arundhati Ashley Asma Astrid Asuncion Athena
Aud Audrey Aung Ava Aya Ayaan Ayesha Ayse Azza Barbara Barbra Beata Beatrice Beatriz Becky Begum Belinda
Bella Benazir Bernadette Bertha Beryl Bess Beth
Bethany Betsy Bette Betty Beverley Beverly Bianca Birgit Blanca Blanche Bonnie Brenda Brianna Bridget
Brigid Brigitte Britney Brittany Brooke Caitlin Camila Camilla Camille Candace Candice Cara Carla Carlotta
Carmela Carmen Carol Carola Carole Carolina Caroline Carolyn Carrie Caterina Catherine Cathy Catriona
Cecile Cecilia Celeste Celia Celine Chantal Charlene Charlotte Chelsea Cherie Cheryl
Chiara Chloe Christa Christiane Christina Christine Christy Ciara Cindy Claire Clara Clare Clarissa
Claudia Claudine Clemence Cleo Colette Colleen Concepcion Condoleezza Connie Constance Consuelo Corazon
Cora Corinne Cristina Cynthia Dagmar Daisy Dalia Dana Daniela Danielle Daphne Daria Darlene Dawn Debbie
Deborah Debra Deirdre Delia Della Delores Denise Desiree Diana Diane Dianne Dilma Dina Dolores Dominika
Donna
Dora Doreen Doris Dorothy Dorothea Ebony Edith Edna Eileen Elaine Elana Eleanor Elena Eleni Elfriede Elif
Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emma Erica Erika Erin Esmeralda
Esperanza Estelle Esther Ethel Etta Eugenia Eunice Eva Eve Evelyn Faith Farah Farida Fatima Fatma Fatou
Federica Fay Faye Felicia Felicity Fernanda Fiona Flora Florence Frances Francesca Francine Frida Frieda
Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Geraldine Germaine Gerda
Gertrude Ghada Gillian Gina Giorgia Giovanna Gisela Giselle Giulia Gladys Glenda Gloria Golda Golnaz Grace
Greta Gretchen Gro Guadalupe Gudrun Gwen Gwendolyn Gwyneth Hala Hana Hanan Hanna Hannah Hanne Harriet
Hattie Hazel Heather Hedda Heidi Heike Helen Helena Helene Helga Helle Henrietta Hermine Hilary Hilda
Hillary Hina Holly Hope Huda Huma
Ida Ilana Ilona Ilse Iman Imelda Ines Inga Inge Ingeborg Ingrid Inna Ioana Ireland Irena Irene Irina Iris
Irma Isabel Isabella Isabelle Isobel Ivana Ivanka Ivy Iryna Jacinda Jackie Jacqueline Jada Jamila Jana
Jane Janet Janice Janine Jasmine Jayne Jeanette Jeanne Jeannie Jelena Jenna Jennifer Jenny Jessica Jill Jo
Joan Joanna Joanne Jocelyn Jodie Johanna Jolanta Josefina Josephine Josie Joy Joyce Juana Juanita Judith
Judy
Julia Juliana Julianna Julie Juliet Julieta Juliette June Justine Justyna Kaja Kamala Karen Karin Karina
Karla Kate Katarina Katarzyna Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katia Katie
Katja Katrina Kay Kayla Keiko Kellyanne Kellie Kerri Kerstin Kezia Khadija Kiara Kim-Marie Kimberly
Kirsten Kirstjen Kitty Kristalina Kristen Kristin Kristina Kristine Ksenia Laila Lamia Lana Lara Larissa
Latifa Laura Lauren Layla Leah Leila Lena Leona Leonor Leticia Leyla Liana Lidia Lila Liliana Lilian
Lillian Lily
Lina Linda Lindsay Lindsey Lisa Lise Liudmyla Liv Liz Liza Lois Lola Lolita Lorena Loretta Lori Lorraine
Lottie Louisa Louise Lucia Lucie Lucille Lucinda Lucy Ludmila Lubna Luisa Luise Luz Lydia Lynda Lyn
Lynette Lynne Lyudmila Mabel Maddie Madeleine Madeline Mae Magda Magdalena Maggie Maha Mahalia Maia Maja
Malala Malgorzata Malia Mandy Manuela Mara Marcela Marcia Margaret Margarita Margaux Margot Margrethe
Marguerite Maria María Mariam Mariame Marian Mariana Marianne Maribel Marie Marieke Mariela
Marietta Marija Marijana Marilyn Marina Marine Marisa Marisol Marit Marjorie Marlene Marsha Marta Martha
Marthe Martina Mary Maryam Maryan Marzena Masha Mathilde Matilda Maud Maureen Mavis Maxine May Maya Mayra
Meg Megan Meghan Mehreen Melanie Melinda Melissa Mercedes Meredith Meryl Mette Mia Michaela
Michele Michelle Micheline Mildred Milena Millicent Mina Mindy Minnie Mira Miranda Mireille Miriam Mitsuko
Molly Mona Monica Monika Monique Muna Muriel Myra Myriam Myrna Nabila Nadia Nadezhda Nadine Naledi Nancy
Naomi
Nasrin Nastassja Natalia Nataliia Natalie Nataliya Natasha Nathalie Nawal Neda Nelly Nellie Nicole
Nicoletta Nicolette Nikki Nina Ninotchka Noor Nora Norma Noura Ofelia Oksana Olena Olga Olha Olivia Oprah
Ophelia Paloma Pamela Pamella Paola Patience Patricia Patrizia Patsy Patti Patty Paula Paulette Paulina
Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pia Pilar Polly Portia Prisca Priscilla Priti
Priya Priyanka Queen Rachael Rachel Rachelle Rafaela Ramona Rana Rania Raquel Rasha Rebecca Rebekah Reema
Regina Renata Renate Renee Reyhaneh Rhea Rhoda Rhonda Rihanna
Rima Rita Roberta Robyn Rocio Rochelle Rosa Rosalia Rosalind Rosalyn Rosanna Rose Roseanne Rosemarie
Rosemary Rosie Rowena Roxana Roxanne Ruba Ruby Ruth Ruthie Sabina Sabine Sabrina Sadie Safiya Sahar Saima
Sally Salma Salome Samantha Samia Samira Sandra Sandy Sanna Sara Sarah Saskia Savannah Scarlett Segolene
Ségolène Selena Selma Serena Shabana Shadi Shakira Shanta Shania Sharon Sheila Shelley Shereen Sheri
Sherri Sherrie Sherry Sheryl Shirin Shirley Shulamit Sian Sibel Sigrid Silke Silvia Simona Simonetta
Sinead Sinéad Siobhan Siri Skye Sofia Sofie Soledad Sonia Sonja Sonya Sophia
Sophie Soraya Soumaya Stacey Stacy Stefania Stella Stephanie Stephanny Sue Suella Suha Sumaya Sunita Susan
Susana Susanna Susannah Susanne Sushma Suzan Suzanne Suzy Svetlana Sviatlana Sylvia Sylvie Tabitha Takako
Tamar Tamara Tammy Tania Tanya Tara Tarja Tatiana Tatjana Tawakkol Teresa Terri Tess Tessa Thandi Thea
Thelma Theresa Therese Tiffany Tilda Tina Toni Tracey Tracie Trisha Trudy Tulip Tulsi Uma Ursula Ulrike
Ulla Umm Usha Ute Valentina Valerie Vanessa Vera Verena Verónica Veronica Veronika Veronique Vicki Vickie
Vicky Victoria Viktoria Vilma Viola Violet Violeta Virginia Virginie Vivian
Vivien Vivienne Wafa Wanda Wangari Wendy Wilhelmina Wilma Winifred Winnie Xenia Xiomara Yael Yasmin
Yasmine Yelena Yetunde Yevgenia Yevheniia Yoko Yolanda Yolande Yuki Yulia Yuliia Yuliya Yumi Yvette Yvonne
Zahra Zainab Zara Zeinab Zelda Zena Zeynep Zhanna Zina Zoe Zofia Zohra Zsuzsa
Carly Milly Elly Dolly Lilly Shelly Kimberley Ally Cecily
"""

EITHER = """
Addison Ainsley Ang Angel Avery Bailey Blair Blake Brook Cameron Carey Carmel Carroll Casey Chen Cheng Chi
Chong Chris Chung Courtney Dakota Dale Dallas Dana Dannie Darcy Deniz Devon Drew Duc Dung Elia Ellis
Evelyn Finley Frankie Gale Gang Glenn Guang Guo Hai Han Harper Hayden Hong Hua Hui Hung Hunter Hyun Jackie
Jaden Jae Jamie Jan Jay Jean
Jian Jing Jo Jodi Jody Jong Jordan Ju Jun Jung Jia Kaya Kelly Kelsey Kendall Kerry Kim Kit Kyung Lee Leigh
Lei Leslie Lesley Li Lin Ling Liu Logan Loren Lou Lynn Madison Marion Maxim Mel Merle Min Ming Morgan
Myung Nana Nguyen Nicky Nikita Noor Parker Pat Paz Ping Quinn Ray Reese Ricki Riley Robbie Robin Rowan Sam
Sandy Sang Sasha Sergi Shannon
Shea Shelby Sidney Simone Skyler Stevie Sun Sung Sydney Taylor Terry Tracy Tran Tyler Val Wang Xi Xiao Xu
Yan Yang Yi Ying Yong Yoon Young Yu Yue Zhang Zhao Zhou Zhu Soo Seung Tae Hyung Nuon Phan Pham Thich Tuan
Van Vu Wen Win Ye Yin Yao Zhi Zhong Ehsan Amani Ayo Chidi Emeka Ife Ngozi Nkosazana Tendai Thando Sipho
Olu Babatunde Kehinde Taiwo
Chinua Wole Jomo Kwabena Ama Yaw Kojo Daw Gul Tenzin Lobsang Dalai Bao Dao Linh Quang Minh Thanh
"""
