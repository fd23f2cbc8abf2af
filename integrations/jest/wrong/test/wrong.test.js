const card = document.createElement('sco-summit-card');
card.summit = '2024-astanaa';
