import 'baseline-status';
