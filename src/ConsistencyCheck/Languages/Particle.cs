namespace ConsistencyCheck.Languages;

/// <summary>The closed-class words that a grammar names one by one.</summary>
internal enum Particle : byte
{
    None, A, The, Of, And, Or, To, In, On, At, From, Between, Through, Until, Than, Per, By, Since, Before, After,
    For, Each, Every, This, That, Last, Next, Past, Coming, Following, Previous, Same, Ago, Earlier, Later, Now,
    Early, Mid, Late, End, Beginning, Middle, Aged, Old, Fiscal, Percent, PercentagePoint, Percentage, Point, Out, Half,
    Degree, Square, Cubic, Nautical, Metric, Oclock, Am, Pm, Noon, Midnight, Few, Several, Couple, Some, No, Over, Most,
    More, Fewer, Less, So, Odd, Plus, Times, Fold, Twice, It, Be, One, Hundred, Time, Matter, Number, Ad, Bc, Other, First,
    Kilo, Celsius, Fahrenheit, Kelvin, Hours, Day, Weekend, Within, During, Around, As, Only, All, Any, Minus, Negative, Just, Turn, Recent,
}
